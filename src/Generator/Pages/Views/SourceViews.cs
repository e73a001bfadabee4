using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>SOURCE: where a figure comes from, with the address of the source's own page.</summary>
internal sealed class SourceViews(LanguageSite site)
{
    private readonly Dictionary<SourceId, ScriptObject> views = site.Plan.Sources.ToDictionary(source => source.Id, source => Make(site, source));

    public ScriptObject this[SourceId id] => views[id];

    public IEnumerable<ScriptObject> All => site.Plan.Sources.Select(source => views[source.Id]);

    /// <summary>All that is known of a source, for its own page. What is not known is null, and the page says so.</summary>
    public ScriptObject Full(Source source) => View.With(
        views[source.Id],
        ("class_explained", site.Words.Of("source_class_explained", source.Class)),
        ("trust", site.Words.Of("sources.trust", source.Class, source.NamesItsSource ? "_named" : string.Empty)),
        ("document_number", source.DocumentNumber),
        ("locator", source.Locator is { } locator ? site.Text(locator) : null),
        ("url", source.Url?.OriginalString),
        ("read_at", source.ReadAt?.OriginalString),
        ("accessed", source.Accessed is { } day ? site.Locale.Times.PartialDate(day) : null),
        ("sha256", source.Sha256),
        ("says", source.Says is { } says ? site.Text(says) : null));

    private static ScriptObject Make(LanguageSite site, Source source) => View.Of(
        ("id", source.Id.Value),
        ("title", site.Text(source.Title)),
        ("publisher", site.Text(source.Publisher)),
        ("date", site.Locale.Times.PartialDate(source.Date)),
        ("class_id", EnumName.Kebab(source.Class)),
        ("class_word", site.Words.Of("source_class", source.Class)),
        ("path", site.Routes.Source(source.Id).Value));
}
