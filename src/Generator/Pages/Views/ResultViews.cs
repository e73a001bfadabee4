using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>RESULT and measure: what the plan says of the period before, and the actions without a number.</summary>
internal sealed class ResultViews(Edition edition, SourceViews sources)
{
    public string Figure(Result result)
    {
        var figure = edition.Speech.Figures.Write(result.Figure);
        return result.Qualifier == Qualifier.Exact ? figure : edition.Words.Fill($"qualifier.{EnumName.Snake(result.Qualifier)}", figure);
    }

    public string? StatedCompletion(Result result) =>
        result.Completion is { } completion ? edition.Speech.Figures.Write(completion.StatedPercent, Unit.Percent) : null;

    public ScriptObject Result(Chapter chapter, Section section, Result result) => View.Of(
        ("id", result.Id),
        ("anchor", $"result-{result.Id}"),
        ("name", edition.Text(result.Name)),
        ("text", Figure(result)),
        ("place", edition.Speech.Places.Place(chapter, section, result.Place)),
        ("year", result.Year.ToString()),
        ("since", result.Since?.ToString()),
        ("is_context", result.IsContext),
        ("indicator", result.Indicator is { } id
            ? View.Of(("name", edition.Text(edition.Plan.Indicators[id].Name)), ("path", edition.Routes.Indicator(id).Value))
            : null),
        ("completion", result.Completion is { } completion
            ? View.Of(("task", edition.Speech.Figures.Write(completion.Task, result.Figure.Unit)), ("stated", StatedCompletion(result)))
            : null),
        ("source", sources[edition.Plan.Document.Source]));

    public ScriptArray Results(Chapter chapter, Section section) =>
        View.List(section.Results.Select(result => Result(chapter, section, result)));

    public ScriptArray Measures(Chapter chapter, Section section) => View.List(section.Measures.Select(measure => View.Of(
        ("id", measure.Id),
        ("text", edition.Text(measure.Text)),
        ("place", edition.Speech.Places.Place(chapter, section, measure.Place)))));
}
