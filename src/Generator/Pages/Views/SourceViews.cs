using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>SOURCE: where a figure comes from, with the address of its entry on the data page.</summary>
internal sealed class SourceViews(Edition edition)
{
    private readonly Dictionary<SourceId, ScriptObject> views = edition.Plan.Sources.ToDictionary(source => source.Id, source => Make(edition, source));

    public ScriptObject this[SourceId id] => views[id];

    public IEnumerable<ScriptObject> All => edition.Plan.Sources.Select(source => views[source.Id]);

    private static ScriptObject Make(Edition edition, Source source) => View.Of(
        ("id", source.Id.Value),
        ("anchor", $"source-{source.Id}"),
        ("title", edition.Text(source.Title)),
        ("publisher", edition.Text(source.Publisher)),
        ("date", edition.Speech.Times.PartialDate(source.Date)),
        ("class_id", EnumName.Kebab(source.Class)),
        ("class_word", edition.Words.Of("source_class", source.Class)),
        ("path", $"{edition.Routes.Page("data")}#source-{source.Id}"));
}
