using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>RESULT and measure: what the plan says of the period before, and the actions without a number.</summary>
internal sealed class EarlierResultViews(LanguageSite site, SourceViews sources)
{
    public string Figure(EarlierResult result)
    {
        var figure = site.Locale.Figures.Write(result.Figure);
        return result.Qualifier == Qualifier.Exact ? figure : site.Words.Fill($"qualifier.{EnumName.Snake(result.Qualifier)}", figure);
    }

    public string? StatedCompletion(EarlierResult result) =>
        result.Completion is { } completion ? site.Locale.Figures.Write(completion.StatedPercent, Unit.Percent) : null;

    public ScriptObject Result(Chapter chapter, Section section, EarlierResult result) => View.Of(
        ("id", result.Id),
        ("anchor", $"result-{result.Id}"),
        ("name", site.Text(result.Name)),
        ("text", Figure(result)),
        ("place", site.Locale.Places.Place(chapter, section, result.Place)),
        ("year", result.Year.ToString()),
        ("since", result.Since?.ToString()),
        ("is_context", result.IsContext),
        ("indicator", result.Indicator is { } id
            ? View.Of(("name", site.Text(site.Plan.Indicators[id].Name)), ("path", site.Routes.Indicator(id).Value))
            : null),
        ("completion", result.Completion is { } completion
            ? View.Of(("task", site.Locale.Figures.Write(completion.Task, result.Figure.Unit)), ("stated", StatedCompletion(result)))
            : null),
        ("source", sources[site.Plan.Document.Source]));

    public ScriptArray Results(Chapter chapter, Section section) =>
        View.List(section.Results.Select(result => Result(chapter, section, result)));

    public ScriptArray Measures(Chapter chapter, Section section) => View.List(section.Measures.Select(measure => View.Of(
        ("id", measure.Id),
        ("text", site.Text(measure.Text)),
        ("place", site.Locale.Places.Place(chapter, section, measure.Place)))));
}
