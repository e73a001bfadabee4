using System.CommandLine;

namespace Generator.Cli;

/// <summary>The options of every verb that builds: from which folders, as of which day, and how strictly.</summary>
internal sealed class SourceOptions
{
    private readonly Surroundings surroundings;
    private readonly Option<string?> content;
    private readonly Option<string?> templates;
    private readonly Option<string?> theme;
    private readonly Option<string?> cache;
    private readonly Option<Uri?> baseUrl;
    private readonly Option<DateOnly?> asOf;
    private readonly Option<bool> strict;

    public SourceOptions(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        var options = new Options(surroundings);
        content = options.Folder("--content");
        templates = options.Folder("--templates");
        theme = options.Folder("--theme");
        cache = options.Folder("--cache");
        baseUrl = options.Address("--base-url");
        asOf = options.Date("--as-of");
        strict = options.Flag("--strict");
    }

    /// <summary>The options in the order in which help shows them, those of the verb between the folders and the rest.</summary>
    public IEnumerable<Option> With(params IEnumerable<Option> ofVerb) =>
        [content, templates, theme, .. ofVerb, cache, baseUrl, asOf, strict];

    /// <summary>The folders of the site and of its sources; with a problem in words where one is missing.</summary>
    public Folders Folders(ParseResult parsed, string? output) =>
        FoldersOfPlans(parsed, parsed.GetValue(content), output);

    /// <summary>The same for a folder of plans, which stands in the place of the content's.</summary>
    public Folders FoldersOfPlans(ParseResult parsed, string? plans, string? output) =>
        Cli.Folders.Find(
            surroundings, plans, parsed.GetValue(templates), output, parsed.GetValue(cache), parsed.GetValue(theme));

    public bool HasContent(ParseResult parsed) => parsed.GetValue(content) is not null;

    public BuildOptions Build(ParseResult parsed, Folders folders, bool force, bool publishes) => new(
        folders.Content,
        folders.Templates,
        folders.Output,
        folders.Cache,
        parsed.GetValue(baseUrl),
        parsed.GetValue(asOf) ?? surroundings.Today,
        parsed.GetValue(strict),
        force,
        publishes)
    {
        ThemeFolder = folders.Theme,
    };

    public static bool IsVerbose(ParseResult parsed) => parsed.GetValue<bool>(Options.VerboseName);
}
