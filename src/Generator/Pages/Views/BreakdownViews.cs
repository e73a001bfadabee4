using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>The parts of an indicator by one dimension, or by several at once: what heads them, their chart and every figure.</summary>
internal sealed record BreakdownView(
    string Anchor, string Title, string Caption, ChartView? Chart, ImmutableArray<RowView> Rows) : View;

/// <summary>Makes the breakdowns of an indicator, those by one dimension first.</summary>
internal sealed class BreakdownViews(LanguageSite site, RowViews rows, ChartViews charts)
{
    public ImmutableArray<BreakdownView> Of(Indicator indicator) =>
    [
        .. site.Plan.Regions
            .SelectMany(region => site.Newest.AllOf(indicator.Id, region.Code))
            .Where(series => !series.Members.IsTotal)
            .GroupBy(series => string.Join(',', series.Members.Parts.Select(part => part.Dimension)), StringComparer.Ordinal)
            .OrderBy(group => group.First().Members.Parts.Count())
            .ThenBy(group => Order(indicator, group.First().Members))
            .Select(group => Breakdown(indicator, group)),
    ];

    /// <summary>Where on the page of an indicator its parts by some dimensions stand.</summary>
    public static string Anchor(IEnumerable<DimensionId> dimensions) => $"by-{string.Join('-', dimensions)}";

    private BreakdownView Breakdown(Indicator indicator, IEnumerable<Series> series)
    {
        var dimensions = indicator.Dimensions.Where(id => series.First().Members.In(id) is not null).ToImmutableArray();
        var parts = dimensions.Select(id => site.Plan.Dimensions[id]).ToImmutableArray();
        return new(
            Anchor(series.First().Members.Parts.Select(part => part.Dimension)),
            site.PlanWords.Pages.BrokenDown(parts),
            site.PlanWords.Pages.BrokenDown(indicator, parts),
            dimensions is [var only] ? charts.Of($"members-{indicator.Id}-{only}") : null,
            [
                .. series
                    .SelectMany(one => one.Points.Select(point => (one, point)))
                    .OrderBy(pair => pair.point.Year)
                    .ThenBy(pair => pair.point.Current.Period is not null)
                    .ThenBy(pair => pair.point.Current.Period)
                    .ThenBy(pair => pair.one.Region != site.Plan.Region)
                    .ThenBy(pair => pair.one.Region)
                    .ThenBy(pair => Order(indicator, pair.one.Members))
                    .Select(pair => rows.Row(pair.point)),
            ]);
    }

    /// <summary>As the indicator names its dimensions and these their members.</summary>
    private int Order(Indicator indicator, Members members) => indicator.Dimensions.Aggregate(0, (order, id) =>
    {
        var all = site.Plan.Dimensions[id].Members;
        return (order * (all.Count + 1)) + (members.In(id) is { } member ? all.Keys.ToList().IndexOf(member) : all.Count);
    });
}
