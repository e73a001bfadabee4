using Generator.Cli;
using Generator.Cli.Preview;
using Generator.Diagnostics;
using Generator.Tests.Loading;

namespace Generator.SiteTests.Preview;

/// <summary>A preview of the small plan of the specs, in a folder of its own whose files a test may change.</summary>
internal sealed class LivePreview : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly TemporaryFolder folder = new();
    private PreviewServer? server;
    private Task running = Task.CompletedTask;

    public Uri Address => server!.Address;

    public PreviewBoard Board { get; } = new();

    public StringWriter Output { get; } = new();

    public StringWriter Error { get; } = new();

    public static async Task<LivePreview> StartAsync(ToolLanguage language = ToolLanguage.English)
    {
        var preview = new LivePreview();
        Repository.Copy(Path.Combine(Repository.Root, "tests", "Generator.Specs", "plan", "content"), preview.folder["content"]);
        Repository.Copy(Repository.Templates, preview.folder["templates"]);
        var options = Repository.Options(
            preview.folder["site-output"], preview.folder["content"], preview.folder["templates"]) with { PublishSite = false };
        var surroundings = new Surroundings
        {
            Output = TextWriter.Synchronized(preview.Output),
            Error = TextWriter.Synchronized(preview.Error),
            CurrentFolder = preview.folder[string.Empty],
            Today = Repository.Today,
            Build = SiteBuild.Run,
            Language = language,
        };
        var words = new ServeWords(surroundings);
        preview.server = await PreviewServer.StartAsync(
            new(preview.Board, words, [], reloads: true, preview.stop.Token), 0, TestContext.Current.CancellationToken);
        preview.running = new PreviewLoop(surroundings, words, options, preview.Board, verbose: false).RunAsync(preview.stop.Token);
        return preview;
    }

    /// <summary>Whether the file or folder is there.</summary>
    public bool Has(string path) => Path.Exists(folder[path]);

    public void Replace(string path, string old, string @new)
    {
        var text = File.ReadAllText(folder[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(folder[path], text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Builds the same sources once more, as “build” does; every file that is then there.</summary>
    public IReadOnlyList<(string Path, byte[] Content)> Publish()
    {
        var site = folder["published"];
        Repository.Build(Repository.Options(site, folder["content"], folder["templates"]));
        return
        [
            .. Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(site, file).Replace('\\', '/'), File.ReadAllBytes(file))),
        ];
    }

    public void Move(string from, string to) => Directory.Move(folder[from], folder[to]);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await server!.DisposeAsync();
        folder.Dispose();
        stop.Dispose();
    }
}
