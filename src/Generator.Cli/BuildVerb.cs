using System.CommandLine;

namespace Generator.Cli;

/// <summary>The verbs “build” and “check”, which differ only in whether the site is written.</summary>
internal sealed class BuildVerb
{
    private readonly Surroundings surroundings;
    private readonly bool publishes;
    private readonly SourceOptions sources;
    private readonly Option<string?> output;
    private readonly Option<bool> force;
    private readonly Option<string?> reproduces;
    private readonly Option<ReportForm> format;

    public BuildVerb(Surroundings surroundings, string name, bool publishes)
    {
        this.surroundings = surroundings;
        this.publishes = publishes;
        var options = new Options(surroundings);
        sources = new SourceOptions(surroundings);
        output = options.Folder("--output");
        force = options.Flag("--force");
        reproduces = options.File("--reproduce");
        format = options.Form();
        Command = new Command(name, surroundings.Say($"verb.{name}"));
        foreach (var option in sources.With(output, force, reproduces, format))
        {
            Command.Options.Add(option);
        }

        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folders = sources.Folders(parsed, parsed.GetValue(output));
        if (folders.Problem is { } problem)
        {
            await surroundings.Error.WriteLineAsync(problem).ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        var options = sources.Build(parsed, folders, parsed.GetValue(force), publishes) with
        {
            Reproduces = parsed.GetValue(reproduces) is { } manifest ? Path.GetFullPath(manifest, surroundings.CurrentFolder) : null,
        };
        return await BuildRun.RunAsync(surroundings, options, parsed.GetValue(format), SourceOptions.IsVerbose(parsed), cancellation)
            .ConfigureAwait(false);
    }
}
