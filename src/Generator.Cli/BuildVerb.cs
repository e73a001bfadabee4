using System.CommandLine;

namespace Generator.Cli;

/// <summary>The verbs “build” and “check”, which differ only in whether the site is written.</summary>
internal sealed class BuildVerb
{
    private readonly Surroundings surroundings;
    private readonly bool publishes;

    private readonly Option<string?> content = new("--content")
    {
        HelpName = "DIR",
        CustomParser = OptionReaders.Folder,
        Description = "The content folder. Default: “content” of the repository around the current folder.",
    };
    private readonly Option<string?> templates = new("--templates")
    {
        HelpName = "DIR",
        CustomParser = OptionReaders.Folder,
        Description = "The template folder. Default: “templates” beside it.",
    };
    private readonly Option<string?> output = new("--output")
    {
        HelpName = "DIR",
        CustomParser = OptionReaders.Folder,
        Description = "The folder of the site. Default: “site-output” beside it.",
    };
    private readonly Option<string?> cache = new("--cache")
    {
        HelpName = "DIR",
        CustomParser = OptionReaders.Folder,
        Description = "The folder that keeps the charts' pictures for the next build; it may be deleted at any time."
            + " Default: “.cache” beside it.",
    };
    private readonly Option<Uri?> baseUrl = new("--base-url")
    {
        HelpName = "URL",
        CustomParser = OptionReaders.Address,
        Description = "The site's public address, for canonical links and the site map. The site works anywhere without it.",
    };
    private readonly Option<DateOnly?> asOf = new("--as-of")
    {
        HelpName = "DATE",
        CustomParser = argument => OptionReaders.Date(argument),
        Description = "The date that the site says it was built on, as 2020-12-31. Default: today in UTC.",
    };
    private readonly Option<bool> strict = new("--strict") { Description = "Let warnings fail the run as errors do." };
    private readonly Option<bool> force = new("--force")
    {
        Description = "Replace an output folder that holds something else than a site; dot-files are kept.",
    };
    private readonly Option<bool> verbose = new("--verbose") { Description = "After a failure of the tool itself, show its details." };
    private readonly Option<ReportForm> format = new("--format")
    {
        HelpName = "human|msbuild|json",
        CustomParser = OptionReaders.Form,
        Description = "How problems are reported: for a reader, as lines for editors and build servers, or as one JSON document.",
    };

    public BuildVerb(Surroundings surroundings, string name, string description, bool publishes)
    {
        this.surroundings = surroundings;
        this.publishes = publishes;
        Command = new Command(name, description) { content, templates, output, cache, baseUrl, asOf, strict, force, format, verbose };
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folders = Folders.Find(
            surroundings.CurrentFolder, parsed.GetValue(content), parsed.GetValue(templates), parsed.GetValue(output),
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
