using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>What is shown at a figure of a chart.</summary>
/// <param name="First">When, and how much.</param>
/// <param name="Second">What it makes: since the base year, against what was required; or of what kind it is.</param>
/// <param name="Whole">All of it with kind, basis and source, where there is room for it.</param>
internal sealed record PointNote(string First, string Second, string Whole);

/// <summary>
/// What is shown when a pointer rests on a figure: when and how much, and what that makes. Kind, basis and source of each figure stand in
/// the table below the chart, and in the chart as a file.
/// </summary>
internal sealed class PointDetails(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <param name="point">The figure.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="course">The course of a target, which tells what was required by then; null where there is no target.</param>
    public PointNote Of(SeriesPoint point, UnitFigures unit, TargetCourse? course = null) => Of(
        plan.Times.When(point.Current),
        point,
        unit,
        course?.RequiredAt(point) is { } required
            ? words.Fill(course.Target.IsLimit ? "chart.note_pace" : "chart.note_required", ("figure", unit.Computed(required)))
            : Kind(point));

    /// <summary>The figure of a region.</summary>
    public PointNote OfRegion(SeriesPoint point, UnitFigures unit) =>
        Of(plan.Text(plan.Plan.Regions[point.Current.Region].Name), point, unit, Kind(point));

    /// <summary>The figure of a part that the chart names.</summary>
    public PointNote OfMember(SeriesPoint point, UnitFigures unit, string member) =>
        Of(plan.Parts([member, plan.Times.When(point.Current)]), point, unit, Kind(point));

    /// <summary>
    /// The figure behind a result that is counted from the base year or from the year before: the figure itself, then the result.
    /// </summary>
    /// <param name="key">chained, room or growth.</param>
    /// <param name="point">The figure.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="result">The result with its unit.</param>
    /// <param name="target">What it is counted for.</param>
    public PointNote OfResult(string key, SeriesPoint point, UnitFigures unit, string result, Target target) => Of(
        plan.Times.When(point.Current),
        point,
        unit,
        words.Fill($"chart.note_{key}", ("result", result), ("base_year", target.BaseYear)));

    private PointNote Of(string when, SeriesPoint point, UnitFigures unit, string second)
    {
        var figure = plan.Plan.Indicators[point.Current.Indicator].Observations == ObservationKind.YearlyChange
            ? words.Fill("chart.note_yearly", ("change", plan.Figure(point.Current)))
            : unit.Full(point.Current.Number!.Value);
        var first = words.Fill("chart.note", ("when", when), ("figure", figure));
        string[] details = [first, second, .. second == Kind(point) ? Rest(point, unit) : [Kind(point), .. Rest(point, unit)]];
        return new(first, second, plan.Parts(details));
    }

    /// <summary>How the figure came to be, and on which basis.</summary>
    private string Kind(SeriesPoint point)
    {
        var row = point.Current;
        var status = words.Of("observation_status", row.Status);
        return plan.Basis(plan.Plan.Indicators[row.Indicator], row.Basis) is { } basis
            ? words.Fill("chart.note", ("when", status), ("figure", basis))
            : status;
    }

    private IEnumerable<string> Rest(SeriesPoint point, UnitFigures unit) =>
    [
        plan.Text(plan.Plan.Sources[point.Current.Source].Title),
        .. point.Replaced.Select(old => words.Fill(
            "chart.tooltip_earlier", ("figure", unit.Full(old.Number!.Value)), ("edition", old.Release))),
    ];
}
