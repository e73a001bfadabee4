using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// The national early warning: the levels of the plan's region from 1 (gravest) to 3, the rule between them, and who else was in which
/// level in each issue that is known. Regions of the plan without a level are named, not left out.
/// </summary>
internal sealed record BarometerView(
    ImmutableArray<WarningView> Rows,
    ImmutableArray<string> Missing,
    WarningRuleView? Rule,
    ImmutableArray<WarningIssueView> Issues) : View;

/// <summary>A level that the plan's region was in.</summary>
internal sealed record WarningView(RowView Row, string Name, string Level) : RowView(Row);

internal sealed record WarningRuleView(string Text, SourceView Source) : View;

internal sealed record WarningIssueView(
    string When, SourceView Source, bool IsFirst, ImmutableArray<WarningRatingView> Ratings, ImmutableArray<RatedRegionView> NoData) : View;

/// <summary>An issue's levels of one indicator.</summary>
internal sealed record WarningRatingView(string Name, string Path, ImmutableArray<WarningLevelView> Levels) : View;

internal sealed record WarningLevelView(string Id, string Word, string Count, ImmutableArray<RatedRegionView> Regions) : View;

internal sealed record RatedRegionView(string Name, bool IsHome) : View;

/// <summary>Makes what the report tells of the early warning.</summary>
internal sealed class BarometerViews(LanguageSite site, RowViews rows, SourceViews sources)
{
    /// <summary>The levels that the plan's own region was in.</summary>
    public IEnumerable<SeriesPoint> Home => Indicators
        .Select(indicator => site.Newest.Find(indicator.Id, site.Plan.Region))
        .OfType<Series>()
        .SelectMany(series => series.Points)
        .Where(point => point.Current.Number is not null);

    private IEnumerable<Indicator> Indicators => site.Plan.Indicators.Where(indicator => indicator.Unit == Unit.WarningLevel);

    public BarometerView All()
    {
        var indicators = Indicators.ToList();
        var missing = site.Plan.Regions
            .Where(region => region.Parent is not null)
            .Where(region => indicators.TrueForAll(indicator => site.Newest.Find(indicator.Id, region.Code) is null))
            .Select(region => site.Text(region.ShortName));
        return new(
            [
                .. Home.Select(point => new WarningView(
                    rows.Row(point), Name(point.Current.Indicator), site.PlanWords.Figure(point.Current))),
            ],
            [.. missing],
            site.Plan.Barometer is { Rule: var rule } ? new(site.Text(rule.Text), sources[rule.Source]) : null,
            [.. site.Plan.Barometer?.Issues.Select(Issue) ?? []]);
    }

    private WarningIssueView Issue(BarometerIssue issue) => new(
        site.Locale.Times.When(issue.Year, issue.Period),
        sources[issue.Source],
        issue == site.Plan.Barometer!.Issues[0],
        [.. issue.Ratings.Select(Rating)],
        [.. issue.NoData.Select(Region)]);

    private WarningRatingView Rating(BarometerRating rating) => new(
        Name(rating.Indicator),
        site.Routes.Indicator(rating.Indicator).Value,
        [Level("1", rating.Level1), Level("2", rating.Level2), Level("3", rating.Level3)]);

    private WarningLevelView Level(string id, ImmutableArray<RegionCode> regions) => new(
        id,
        site.Words[$"barometer.level_{id}"],
        site.PlanWords.Pages.Regions(regions.Length),
        [.. regions.Select(Region)]);

    private RatedRegionView Region(RegionCode code) => new(site.Text(site.Plan.Barometer!.Nation[code].Name), code == site.Plan.Region);

    private string Name(IndicatorId indicator) => site.Text(site.Plan.Indicators[indicator].Name);
}
