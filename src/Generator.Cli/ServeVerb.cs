using System.CommandLine;
using System.Net;

namespace Generator.Cli;

/// <summary>The verb “serve”: shows the finished site in a browser of the same machine, as a web host would serve it.</summary>
internal sealed class ServeVerb
{
    private readonly Surroundings surroundings;
    private readonly Option<string?> output = new("--output")
    {
        HelpName = "DIR",
        CustomParser = OptionReaders.Folder,
        Description = "The folder of the site. Default: “site-output” of the repository around the current folder.",
    };
    private readonly Option<int> port = new("--port")
    {
        HelpName = "N",
        CustomParser = OptionReaders.Port,
        DefaultValueFactory = _ => 8080,
        Description = "The port to listen on, 0 for any that is free.",
    };

    public ServeVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        Command = new Command(
            "serve", "Shows the finished site at http://127.0.0.1, for this machine only, until Ctrl-C.") { output, port };
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Folders.FindOutput(surroundings.CurrentFolder, parsed.GetValue(output));
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            await surroundings.Error.WriteLineAsync($"There is no site in “{folder}”. Build it first with “generator build”.")
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
            await surroundings.Error.WriteLineAsync($"The port cannot be listened on ({taken.Message}). Choose another with --port.")
                .ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        using (server)
        {
            var shown = Folders.Shown(folder, surroundings.CurrentFolder);
            await surroundings.Output.WriteLineAsync($"Showing {shown} at {server.Address} — stop with Ctrl-C").ConfigureAwait(false);
            await server.RunAsync(cancellation).ConfigureAwait(false);
        }

        return ExitCode.Fine;
    }
}
