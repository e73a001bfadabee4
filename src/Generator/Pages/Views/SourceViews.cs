using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>SOURCE: where a figure comes from, with the address of the source's own page.</summary>
internal record SourceView(string Id, string Title, string Publisher, string Date, string ClassId, string ClassWord, string Path) : View;

/// <summary>All that is known of a source, for its own page. What is not known is null, and the page says so.</summary>
internal sealed record FullSourceView(
    SourceView Source,
    string ClassExplained,
    string Trust,
    string? DocumentNumber,
    string? Locator,
    string? Url,
    string? ReadAt,
    string? Accessed,
    string? Sha256,
    string? Says) : SourceView(Source);

/// <summary>The sources of the report as their figures name them.</summary>
internal sealed class SourceViews(LanguageSite site)
{
    private readonly Dictionary<SourceId, SourceView> views =
        site.Plan.Sources.ToDictionary(source => source.Id, source => Make(site, source));

    public SourceView this[SourceId id] => views[id];

    public FullSourceView Full(Source source) => new(
        views[source.Id],
        site.Words.Of("source_class_explained", source.Class),
        site.Words.Of("sources.trust", source.Class, source.NamesItsSource ? "_named" : string.Empty),
        source.DocumentNumber,
        source.Locator is { } locator ? site.Text(locator) : null,
        source.Url?.OriginalString,
        source.ReadAt?.OriginalString,
        source.Accessed is { } day ? site.Locale.Times.PartialDate(day) : null,
        source.Sha256,
        source.Says is { } says ? site.Text(says) : null);

    private static SourceView Make(LanguageSite site, Source source) => new(
        source.Id.Value,
        site.Text(source.Title),
        site.Text(source.Publisher),
        site.Locale.Times.PartialDate(source.Date),
        EnumName.Kebab(source.Class),
        site.Words.Of("source_class", source.Class),
        site.Routes.Source(source.Id).Value);
}
