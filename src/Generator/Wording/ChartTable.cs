using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// The figures of a target's chart as a table: each year with its figure, what the changes make together, and what was required by
/// then. What was required stands only beside figures on the basis that the target is judged on.
/// </summary>
/// <param name="Change">The heading of what is worked out from the figures; null where nothing is.</param>
/// <param name="RequiredWord">The heading of what was required; null where nothing is.</param>
/// <param name="Rows">A row a figure.</param>
/// <param name="Due">The target's year with what is required in it, where no figure of it can be compared.</param>
internal sealed record ChartTable(string? Change, string? RequiredWord, ImmutableArray<ChartTableRow> Rows, ChartTableRow? Due)
{
    public static ChartTable Of(TargetCourse course, PlanWords plan)
    {
        var (target, figures, indicator) = (course.Target, plan.Figures, course.Indicator);
        var isChained = course.Result == CourseResult.Chained;
        var unit = course.Result is CourseResult.Increase or CourseResult.Summed ? indicator.Unit : Unit.Percent;
        var isDue = course.RequiredInTheEnd is not null && !course.Compared.Any(point => point.Year == target.Year);
        return new(
            course.Result switch
            {
                CourseResult.Growth => plan.Words["chart.on_year_before"],
                CourseResult.None => null,
                CourseResult.Summed => plan.Words.Fill("chart.sum_since", ("base_year", target.BaseYear)),
                _ => plan.Words.Fill("chart.since", ("base_year", target.BaseYear)),
            },
            course.Judged.Path.IsEmpty ? null : plan.Words[target.IsLimit ? "card.allowed" : "chart.required"],
            [.. course.Points.Select(point => new ChartTableRow(point.Figure.Year, point.Figure, Result(point), Required(point.Required)))],
            isDue ? new(target.Year, null, null, Required(course.RequiredInTheEnd)) : null);

        string? Result(CoursePoint point) =>
            point.Result is { } result ? figures.Computed(result, unit, target.Value, signed: course.Result != CourseResult.Summed) : null;

        string? Required(decimal? required) =>
            required is { } number ? figures.Computed(number, isChained ? Unit.Percent : indicator.Unit, signed: isChained) : null;
    }
}

/// <summary>A year in the table under a chart.</summary>
internal sealed record ChartTableRow(Year Year, SeriesPoint? Figure, string? Change, string? Required);
