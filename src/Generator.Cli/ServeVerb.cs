using System.CommandLine;
using System.Net;

namespace Generator.Cli;

/// <summary>The verb “serve”: shows the finished site in a browser of the same machine, as a web host would serve it.</summary>
internal sealed class ServeVerb
{
    private readonly Surroundings surroundings;
    private readonly Option<string?> output;
    private readonly Option<int> port;

    public ServeVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        var options = new Options(surroundings);
        output = options.Folder("--output");
        port = options.Port("--port", usual: 8080);
        Command = new Command("serve", surroundings.Say("verb.serve")) { output, port };
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Folders.FindOutput(surroundings.CurrentFolder, parsed.GetValue(output));
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            await surroundings.Error.WriteLineAsync(surroundings.Say("serve.no-site", ("folder", folder)))
                .ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        PreviewServer server;
        try
        {
            server = PreviewServer.Start(folder, parsed.GetValue(port));
        }
        catch (HttpListenerException taken)
        {
            await surroundings.Error.WriteLineAsync(surroundings.Say("serve.port-taken", ("reason", taken.Message)))
                .ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        using (server)
        {
            var shown = Folders.Shown(folder, surroundings.CurrentFolder);
            var said = surroundings.Say("serve.showing", ("folder", shown), ("address", server.Address));
            await surroundings.Output.WriteLineAsync(said).ConfigureAwait(false);
            await server.RunAsync(cancellation).ConfigureAwait(false);
        }

        return ExitCode.Fine;
    }
}
