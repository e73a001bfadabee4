using System.CommandLine;

namespace Generator.Cli;

/// <summary>The verbs “build” and “check”, which differ only in whether the site is written.</summary>
internal sealed class BuildVerb
{
    private readonly Surroundings surroundings;
    private readonly bool publishes;

    private readonly Option<string?> content;
    private readonly Option<string?> templates;
    private readonly Option<string?> output;
    private readonly Option<string?> cache;
    private readonly Option<Uri?> baseUrl;
    private readonly Option<DateOnly?> asOf;
    private readonly Option<bool> strict;
    private readonly Option<bool> force;
    private readonly Option<bool> verbose;
    private readonly Option<ReportForm> format;

    public BuildVerb(Surroundings surroundings, string name, bool publishes)
    {
        this.surroundings = surroundings;
        this.publishes = publishes;
        var options = new Options(surroundings);
        content = options.Folder("--content");
        templates = options.Folder("--templates");
        output = options.Folder("--output");
        cache = options.Folder("--cache");
        baseUrl = options.Address("--base-url");
        asOf = options.Date("--as-of");
        strict = options.Flag("--strict");
        force = options.Flag("--force");
        verbose = options.Flag("--verbose");
        format = options.Form();
        Command = new Command(name, surroundings.Say($"verb.{name}"))
        {
            content, templates, output, cache, baseUrl, asOf, strict, force, format, verbose,
        };
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folders = Folders.Find(
            surroundings, parsed.GetValue(content), parsed.GetValue(templates), parsed.GetValue(output),
            parsed.GetValue(cache));
        if (folders.Problem is { } problem)
        {
            await surroundings.Error.WriteLineAsync(problem).ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        var options = new BuildOptions(
            folders.Content,
            folders.Templates,
            folders.Output,
            folders.Cache,
            parsed.GetValue(baseUrl),
            parsed.GetValue(asOf) ?? surroundings.Today,
            parsed.GetValue(strict),
            parsed.GetValue(force),
            publishes);
        return await BuildRun.RunAsync(surroundings, options, parsed.GetValue(format), parsed.GetValue(verbose), cancellation)
            .ConfigureAwait(false);
    }
}
