using System.Text;
using Generator.Tests.Loading;

namespace Generator.Specs;

/// <summary>
/// A copy of the minimal plan in a folder of its own, which a case changes and builds. The templates are those of the repository until
/// a case changes one.
/// </summary>
internal sealed class InputFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly bool hasTemplates;

    public InputFolder(string plan, bool withTemplates)
    {
        hasTemplates = withTemplates;
        RepositoryFolders.Copy(plan, folder.Path);
        if (withTemplates)
        {
            RepositoryFolders.Copy(RepositoryFolders.Templates, folder["templates"]);
        }
    }

    public string Site => folder["site"];

    public bool Has(string path) => File.Exists(folder[path]);

    public string Read(string path) => File.ReadAllText(folder[path]).ReplaceLineEndings("\n");

    /// <summary>The YAML files of the content by their paths, with their texts.</summary>
    public IEnumerable<(string Path, string Text)> YamlFiles() => Directory
        .EnumerateFiles(folder["content"], "*.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'))
        .Select(path => (path, Read(path)));

    /// <summary>The paths of files whose names fit a pattern.</summary>
    public IEnumerable<string> Files(string pattern) =>
    [
        .. Directory.EnumerateFiles(folder["content"], pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')),
    ];

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] content) => folder.With(path, content);

    public void Delete(string path)
    {
        Assert.True(File.Exists(folder[path]), $"There is no {path} to delete.");
        File.Delete(folder[path]);
    }

    /// <summary>Builds or only checks by the library's front door, as the command line does.</summary>
    public BuildReport Build(string asOf, bool publish = true) =>
        SiteBuild.Run(Options(asOf) with { PublishSite = publish }, progress: null, TestContext.Current.CancellationToken);

    /// <summary>Does all that a build does but the writing.</summary>
    public BuildReport Check(string asOf) =>
        SiteBuild.Run(Options(asOf) with { PublishSite = false }, progress: null, TestContext.Current.CancellationToken);

    /// <summary>Accepts everything as it is, as “generator accept” does on a day when all editions are out.</summary>
    public void Accept()
    {
        var report = ContentAcceptance.Run(Options(SpecFile.LastDay), TestContext.Current.CancellationToken);
        Assert.True(report.Lock is not null, string.Join('\n', report.Diagnostics));
        Write($"content/{ContentAcceptance.LockFile}", report.Lock.Value.ToArray());
    }

    public BuildOptions Options(string asOf) => new(
        folder["content"],
        hasTemplates ? folder["templates"] : RepositoryFolders.Templates,
        Site,
        RepositoryFolders.Cache,
        BaseUrl: null,
        DateOnly.ParseExact(asOf, "yyyy-MM-dd"),
        Strict: false,
        Force: false,
        PublishSite: true)
    {
        ThemeFolder = Directory.Exists(folder["theme"]) ? folder["theme"] : null,
    };

    public void Dispose() => folder.Dispose();
}
