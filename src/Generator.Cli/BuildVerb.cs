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
    private readonly Option<bool> keep;
    private readonly Option<string?> reproduces;
    private readonly Option<ReportForm> format;
    private readonly Option<string?> plans;
    private readonly Option<bool> frontOnly;

    public BuildVerb(Surroundings surroundings, string name, bool publishes)
    {
        this.surroundings = surroundings;
        this.publishes = publishes;
        var options = new Options(surroundings);
        sources = new SourceOptions(surroundings);
        output = options.Folder("--output");
        force = options.Flag("--force");
        keep = options.Flag("--keep");
        reproduces = options.File("--reproduce");
        format = options.Form();
        plans = options.Folder("--plans");
        frontOnly = options.Flag("--front-only");
        Command = new Command(name, surroundings.Say($"verb.{name}"));
        foreach (var option in sources.With(plans, output, force, keep, reproduces, format))
        {
            Command.Options.Add(option);
        }

        if (publishes)
        {
            Command.Options.Add(frontOnly);
        }

        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var isFrontOnly = publishes && parsed.GetValue(frontOnly);
        var folder = parsed.GetValue(plans);
        var folders = folder is null
            ? sources.Folders(parsed, parsed.GetValue(output))
            : sources.FoldersOfPlans(parsed, folder, parsed.GetValue(output));
        if ((WrongTogether(parsed, isFrontOnly) ?? folders.Problem) is { } problem)
        {
            await surroundings.Error.WriteLineAsync(problem).ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        var options = sources.Build(parsed, folders, parsed.GetValue(force), publishes) with
        {
            Keep = parsed.GetValue(keep),
            Reproduces = parsed.GetValue(reproduces) is { } manifest ? Path.GetFullPath(manifest, surroundings.CurrentFolder) : null,
        };
        var (form, isVerbose) = (parsed.GetValue(format), SourceOptions.IsVerbose(parsed));
        return await (folder is null
            ? BuildRun.RunAsync(surroundings, options with { Memory = MemoryFor(options) }, form, isVerbose, cancellation)
            : PlansRun.RunAsync(surroundings, new(folders.Content, options, isFrontOnly), form, isVerbose, cancellation))
            .ConfigureAwait(false);
    }

    /// <summary>A site that is to come out again is made from nothing but its inputs.</summary>
    private static BuildMemory? MemoryFor(BuildOptions options) =>
        options.PublishSite && options.Reproduces is null ? BuildMemory.In(options.CacheFolder) : null;

    /// <summary>Which options do not go together; null where all do.</summary>
    private string? WrongTogether(ParseResult parsed, bool isFrontOnly) =>
        parsed.GetValue(keep) && parsed.GetValue(force) ? surroundings.Say("folders.keep-or-force")
        : parsed.GetValue(plans) is null ? isFrontOnly ? surroundings.Say("plans.front-without-plans") : null
        : sources.HasContent(parsed) ? surroundings.Say("plans.not-with", ("option", "--content"))
        : parsed.GetValue(reproduces) is not null ? surroundings.Say("plans.not-with", ("option", "--reproduce"))
        : null;
}
