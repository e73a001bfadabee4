using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Generator.Wording;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>
/// The functions that every template has: relative addresses from its page, of any file and of assets by their names, filled texts, and
/// marking our own markup.
/// </summary>
/// <param name="page">The page that is made.</param>
/// <param name="places">Where the anchors of divided pages stand.</param>
/// <param name="root">Where the site lies, as far as it knows.</param>
/// <param name="assets">What <c>asset</c> names.</param>
/// <param name="words">The texts.</param>
/// <param name="diagnostics">Where an asset that is not there is told.</param>
internal sealed class PageFunctions(
    OutputPath page, PartPlaces places, Uri? root, SiteAssets assets, TemplateWords words, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string> asked = new(StringComparer.Ordinal);

    /// <summary>The assets that the page asked for, and where they lie.</summary>
    public ImmutableArray<(string Name, string Address)> Asked => [.. asked.Select(asset => (asset.Key, asset.Value))];

    public void AddTo(ScriptObject globals)
    {
        Add("rel", TemplateFunction.Of((_, given) => Address((string)given[0]!), TemplateFunction.Needed<string>("path")));
        Add("asset", TemplateFunction.Of((at, given) => Asset(at, (string)given[0]!), TemplateFunction.Needed<string>("name")));
        Add("is_current", TemplateFunction.Of((_, given) => page.Value == (string?)given[0], TemplateFunction.Needed<string>("path")));
        Add("raw", TemplateFunction.Of(
            (_, given) => new Html(given[0]?.ToString() ?? string.Empty), TemplateFunction.Needed<object>("markup")));
        Add("t", TemplateFunction.OfNamed(
            (_, given, named) => words.Fill((string)given[0]!, named), TemplateFunction.Needed<string>("key")));
        Add("forms", TemplateFunction.Of((_, given) => words.Forms((string)given[0]!), TemplateFunction.Needed<string>("key")));

        void Add(string name, TemplateFunction function) => globals.SetValue(name, function, readOnly: true);
    }

    private string? Asset(SourceSpan at, string name)
    {
        if (assets.Find(name) is { } file)
        {
            asked[name] = file.Value;
            return Address(file.Value);
        }

        diagnostics.Add(TemplateProblems.NoSuchAsset(TemplateSet.Place(at), name, assets.Names));
        return null;
    }

    /// <summary>
    /// Hosts answer a missing address of any depth with the page for it, so that its addresses must begin at the host's root. That needs
    /// the site's address; without it they are relative, and right for addresses beside the page.
    /// </summary>
    private string Address(string path) =>
        page == Routes.NotFound && root is not null ? root.AbsolutePath + path : RelativeAddress.From(page, places.Of(path));
}
