using System.Collections.Immutable;
using Generator.Loading;
using Generator.Model;
using Generator.Pages.Making;

namespace Generator.Pages;

/// <summary>
/// The files that pages are shown with. Style sheet, scripts and search indexes carry the hash of what they hold in their names: browsers
/// and the stores between keep a file under its address, and would put an old style sheet to a new page. Icons keep their names, which
/// other files and systems know.
/// </summary>
internal sealed class SiteAssets
{
    private readonly ImmutableSortedDictionary<string, OutputFile> files;

    private SiteAssets(ImmutableSortedDictionary<string, OutputFile> files) => this.files = files;

    /// <summary>The files in the order of the names that templates give them.</summary>
    public IEnumerable<OutputFile> Files => files.Values;

    public IReadOnlyCollection<string> Names => [.. files.Keys];

    /// <summary>The files of templates/assets, the style sheets as one, and those that are made beside them.</summary>
    /// <param name="given">The files of templates/assets.</param>
    /// <param name="made">Those that are made beside them.</param>
    /// <param name="folder">What the addresses begin with, where the pages do not lie at the root.</param>
    public static SiteAssets Of(ImmutableArray<SourceFile> given, IEnumerable<SourceFile> made, string folder = "") => new(given
        .Where(asset => !asset.Path.EndsWith(StyleSheet.Ending, StringComparison.Ordinal))
        .Prepend(StyleSheet.Of(given))
        .Concat(made)
        .ToImmutableSortedDictionary(
            asset => asset.Path,
            asset => new OutputFile(new(folder + AssetAddress.Of(asset)), asset.Content),
            StringComparer.Ordinal));

    /// <summary>Where an asset lies, by the name without the hash: <c>site.css</c>. Null where there is none of this name.</summary>
    public OutputPath? Find(string name) => files.GetValueOrDefault(name)?.Path;
}
