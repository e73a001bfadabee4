using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>SOURCE: where a figure comes from, with the address of the source's own page.</summary>
internal sealed class SourceViews(Edition edition)
{
    private readonly Dictionary<SourceId, ScriptObject> views = edition.Plan.Sources.ToDictionary(source => source.Id, source => Make(edition, source));

    public ScriptObject this[SourceId id] => views[id];

    public IEnumerable<ScriptObject> All => edition.Plan.Sources.Select(source => views[source.Id]);

    /// <summary>All that is known of a source, for its own page. What is not known is null, and the page says so.</summary>
    public ScriptObject Full(Source source) => View.With(
        views[source.Id],
        ("class_explained", edition.Words.Of("source_class_explained", source.Class)),
        ("trust", edition.Words.Of("sources.trust", source.Class, source.NamesItsSource ? "_named" : string.Empty)),
        ("document_number", source.DocumentNumber),
        ("locator", source.Locator is { } locator ? edition.Text(locator) : null),
        ("url", source.Url?.OriginalString),
        ("read_at", source.ReadAt?.OriginalString),
        ("accessed", source.Accessed is { } day ? edition.Speech.Times.PartialDate(day) : null),
        ("sha256", source.Sha256),
        ("says", source.Says is { } says ? edition.Text(says) : null));

    private static ScriptObject Make(Edition edition, Source source) => View.Of(
        ("id", source.Id.Value),
        ("title", edition.Text(source.Title)),
        ("publisher", edition.Text(source.Publisher)),
        ("date", edition.Speech.Times.PartialDate(source.Date)),
        ("class_id", EnumName.Kebab(source.Class)),
        ("class_word", edition.Words.Of("source_class", source.Class)),
        ("path", edition.Routes.Source(source.Id).Value));
}
