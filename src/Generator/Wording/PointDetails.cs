using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// What is shown when a pointer rests on a figure: when, how much, of what kind, on which basis, from where, and what it replaced.
/// </summary>
internal sealed class PointDetails(PlanWords plan)
{
    public string Of(SeriesPoint point, UnitFigures unit) => Of(plan.Times.When(point.Current), point, unit);

    /// <summary>The figure of a region.</summary>
    public string OfRegion(SeriesPoint point, UnitFigures unit) => Of(plan.Text(plan.Plan.Regions[point.Current.Region].Name), point, unit);

    /// <summary>
    /// The figure behind a result that is counted from the base year or from the year before: the result first, then the figure itself.
    /// </summary>
    /// <param name="key">chained, room or growth.</param>
    /// <param name="point">The figure.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="result">The result with its unit.</param>
    /// <param name="target">What it is counted for.</param>
    public string OfResult(string key, SeriesPoint point, UnitFigures unit, string result, Target target) => Of(
        plan.Words.Fill(
            $"chart.tooltip_{key}",
            ("year", plan.Times.Year(point.Year)),
            ("result", result),
            ("base_year", target.BaseYear.ToString())),
        point,
        unit);

    private string Of(string subject, SeriesPoint point, UnitFigures unit)
    {
        var (row, words) = (point.Current, plan.Words);
        string?[] details =
        [
            words.Of("observation_status", row.Status),
            plan.Basis(plan.Plan.Indicators[row.Indicator], row.Basis),
            plan.Text(plan.Plan.Sources[row.Source].Title),
            .. point.Replaced.Select(old => words.Fill(
                "chart.tooltip_earlier",
                ("figure", unit.Full(old.Number!.Value)),
                ("edition", old.Release.ToString()))),
        ];
        return words.Fill(
            "chart.tooltip_status",
            ("subject", subject),
            ("figure", unit.Full(row.Number!.Value)),
            ("details", plan.Parts(details.OfType<string>())));
    }
}
