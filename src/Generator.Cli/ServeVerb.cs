using System.Collections.Immutable;
using System.CommandLine;
using System.Net.Sockets;
using Generator.Cli.Manual;
using Generator.Cli.Preview;

namespace Generator.Cli;

/// <summary>The verb “serve”: shows the site in a browser of the same machine, as it is now and after every change.</summary>
internal sealed class ServeVerb
{
    private readonly Surroundings surroundings;
    private readonly ServeWords words;
    private readonly SourceOptions sources;
    private readonly Option<int> port;
    private readonly Option<bool> noBuild;
    private readonly Option<string?> output;

    public ServeVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        words = new ServeWords(surroundings);
        sources = new SourceOptions(surroundings);
        var options = new Options(surroundings);
        port = options.Port("--port", usual: 8080);
        noBuild = options.Flag("--no-build");
        output = options.Folder("--output", "serve.option-output");
        Command = new Command("serve", surroundings.Say("verb.serve"));
        foreach (var option in sources.With(port, noBuild, output))
        {
            Command.Options.Add(option);
        }

        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    /// <summary>Pages that are shown beside those of the site.</summary>
    private static ImmutableArray<ExtraPages> Extras => [new("manual", StaffManual.Find)];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        try
        {
            return await (parsed.GetValue(noBuild) ? ShowFolderAsync(parsed, cancellation) : ShowBuildsAsync(parsed, cancellation))
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl-C is how this verb ends.
            return ExitCode.Fine;
        }
    }

    private async Task<int> ShowFolderAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Folders.FindOutput(surroundings.CurrentFolder, parsed.GetValue(output));
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            return await WrongUsageAsync(words.NoSite(folder)).ConfigureAwait(false);
        }

        var board = new PreviewBoard();
        board.Post(new(string.Empty, new FolderSource(folder), []));
        return await ServeAsync(
            new(board, words, Extras, reloads: false, cancellation),
            parsed.GetValue(port),
            address => words.Showing(Folders.Shown(folder, surroundings.CurrentFolder), address),
            () => Task.Delay(Timeout.Infinite, cancellation),
            cancellation).ConfigureAwait(false);
    }

    private async Task<int> ShowBuildsAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folders = sources.Folders(parsed, parsed.GetValue(output));
        var problem = parsed.GetValue(output) is null ? folders.Problem : words.Say("serve.output-needs-no-build");
        if (problem is not null)
        {
            return await WrongUsageAsync(problem).ConfigureAwait(false);
        }

        var board = new PreviewBoard();
        var options = sources.Build(parsed, folders, force: false, publishes: false) with { LooksAtOutput = false };
        options = options with { Memory = BuildMemory.In(options.CacheFolder, staysOpen: true) };
        return await ServeAsync(
            new(board, words, Extras, reloads: true, cancellation),
            parsed.GetValue(port),
            words.Serving,
            () => new PreviewLoop(surroundings, words, options, board, SourceOptions.IsVerbose(parsed)).RunAsync(cancellation),
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Listens for as long as the work lasts, which only ends when it is cancelled.</summary>
    private async Task<int> ServeAsync(
        PreviewRequests requests, int wanted, Func<Uri, string> announcement, Func<Task> work, CancellationToken cancellation)
    {
        PreviewServer server;
        try
        {
            server = await PreviewServer.StartAsync(requests, wanted, cancellation).ConfigureAwait(false);
        }
        catch (SocketException refused)
        {
            return await WrongUsageAsync(refused.SocketErrorCode == SocketError.AddressAlreadyInUse
                ? words.PortTaken(wanted)
                : words.PortRefused(wanted, refused.Message)).ConfigureAwait(false);
        }

        await using (server.ConfigureAwait(false))
        {
            await surroundings.Output.WriteLineAsync(announcement(server.Address)).ConfigureAwait(false);
            await work().ConfigureAwait(false);
        }

        return ExitCode.Fine;
    }

    private async Task<int> WrongUsageAsync(string problem)
    {
        await surroundings.Error.WriteLineAsync(problem).ConfigureAwait(false);
        return ExitCode.WrongUsage;
    }
}
