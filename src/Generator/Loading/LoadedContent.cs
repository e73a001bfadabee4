using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Loading;

/// <summary>
/// Everything that was read, parsed as far as its format goes, every value with its place. Documents, Markdown, fonts and static files are
/// keyed and sorted by their path below the content folder ("chapters/3-energy/2-industry/section.yaml", "logo.png" for static/logo.png).
/// </summary>
/// <param name="Documents">The YAML files of the content folder whose root is a map or a list.</param>
/// <param name="Markdown">The Markdown files of the content folder.</param>
/// <param name="Datasets">The yearly datasets, sorted by path.</param>
/// <param name="Static">Files copied to the site's root as they are.</param>
/// <param name="Fonts">The *.otf and *.ttf files of the content folder that are not copied, by their path below it.</param>
/// <param name="Templates">The *.sbn-html files of the template folder, sorted by path.</param>
/// <param name="TextCatalogues">The text.LANG.yaml files of the template folder by language tag.</param>
/// <param name="PlanWords">The words.LANG.yaml files of the content folder by language tag.</param>
/// <param name="Assets">Files of templates/assets, copied to the site's assets folder; paths below it.</param>
/// <param name="Inputs">Every file that the site is made from, sorted by path, for the manifest.</param>
internal sealed record LoadedContent(
    FrozenDictionary<string, SourceNode> Documents,
    FrozenDictionary<string, MarkdownDocument> Markdown,
    ImmutableArray<SourceTable> Datasets,
    ImmutableArray<SourceFile> Static,
    FrozenDictionary<string, SourceFile> Fonts,
    ImmutableArray<TemplateText> Templates,
    FrozenDictionary<string, SourceMap> TextCatalogues,
    FrozenDictionary<string, SourceMap> PlanWords,
    ImmutableArray<SourceFile> Assets,
    ImmutableArray<SourceFile> Inputs)
{
    private const string DatasetFolder = "content/data/";

    /// <summary>
    /// What was accepted, or null where nothing was. It decides whether a site may be made and is no part of any, so that it is none of
    /// the inputs.
    /// </summary>
    public SourceLines? Lock { get; init; }

    /// <summary>The text.LANG.yaml files of a theme by language tag.</summary>
    public FrozenDictionary<string, SourceMap> ThemeWords { get; init; } = FrozenDictionary<string, SourceMap>.Empty;

    /// <summary>The yearly datasets as they were given.</summary>
    public IEnumerable<SourceFile> GivenDatasets => Inputs.Where(file => file.Path.StartsWith(DatasetFolder, StringComparison.Ordinal));

    /// <summary>
    /// Without the cells of tables that are published as the files that they are: once the figures are read, they are the greater part of
    /// what a large plan holds in memory.
    /// </summary>
    public LoadedContent WithoutCells() => this with { Datasets = [.. Datasets.Where(table => table.IsWorkbook)] };

    /// <summary>
    /// Without the datasets of releases that are withheld: what comes after cannot publish them, their names or their hashes.
    /// </summary>
    public LoadedContent Without(IEnumerable<Release> withheld)
    {
        var names = withheld.Select(release => $"{DatasetFolder}{release.Year.Slug}.").ToList();
        return this with
        {
            Inputs = [.. Inputs.Where(file => !names.Exists(name => file.Path.StartsWith(name, StringComparison.Ordinal)))],
        };
    }
}
