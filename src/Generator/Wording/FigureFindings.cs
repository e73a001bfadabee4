using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>What figures did, in one sentence without full stop: of an indicator from end to end, of regions from top to bottom.</summary>
internal sealed class FigureFindings(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>
    /// What the leading series did up to its newest figure, or that figure alone where the two may be counted differently; null without
    /// two figures on one basis.
    /// </summary>
    public string? OfIndicator(Indicator indicator)
    {
        if (SeriesOf(indicator) is not { Leading: { } basis } series)
        {
            return null;
        }

        ImmutableArray<SeriesPoint> points = [.. series.On(basis)];
        return indicator.Observations == ObservationKind.YearlyChange && Chained(indicator) is { } chained ? chained
            : IsChange(indicator) || AreAlike(Start(points), points[^1]) ? Between(indicator, points)
            : Newest("finding.newest_figure", indicator, points[^1]);
    }

    /// <summary>As <see cref="OfIndicator"/>, or else the newest figure, or that none was found.</summary>
    public string OfAny(Indicator indicator) => OfIndicator(indicator)
        ?? (Figured(indicator) switch
        {
            [] => words.Fill("finding.no_figures", ("indicator", plan.Text(indicator.Name))),
            [var only] => Newest("finding.one_figure", indicator, only),
            _ => Newest("finding.newest_figure", indicator, Last(indicator)!),
        });

    /// <summary>The regions with the highest and the lowest figure of one year, or part of it.</summary>
    public string OfRegions(Indicator indicator, ImmutableArray<RegionPoint> points)
    {
        var byValue = points.Select(point => point.Figure.Current).OrderBy(row => row.Number!.Value).ToArray();
        var (least, most) = (byValue[0], byValue[^1]);
        return words.Fill(
            points.Length == 1 ? "finding.one_region" : least.Number == most.Number ? "finding.regions_alike" : "finding.regions",
            ("indicator", plan.Text(indicator.Name)),
            ("time", plan.Times.When(most)),
            ("highest", Places(byValue, most)),
            ("most", plan.Figure(most)),
            ("lowest", Places(byValue, least)),
            ("least", plan.Figure(least)));
    }

    /// <summary>
    /// The figure that <see cref="OfAny"/> ends with: of the leading basis, or else the newest of a whole year, and of a part of a year
    /// only where there is no other; null where there is none.
    /// </summary>
    public SeriesPoint? Last(Indicator indicator) => SeriesOf(indicator) is { Leading: { } basis } series
        ? series.On(basis).Last()
        : Figured(indicator).LastOrDefault(point => point.IsYearlyNumber) ?? Figured(indicator).LastOrDefault();

    /// <summary>The newest figure of an indicator as a whole sentence, with its basis where there are several.</summary>
    public string OfLast(Indicator indicator) => Last(indicator) is not { } last
        ? words.Fill("headline.indicator_none", ("indicator", plan.Text(indicator.Name)))
        : words.Fill(
            "headline.indicator_latest",
            ("indicator", plan.Text(indicator.Name)),
            ("time", plan.Times.When(last.Current)),
            ("figure", Figure(last.Current)),
            ("remarks", Remarks(indicator, last.Current)));

    private Series? SeriesOf(Indicator indicator) => plan.Assessment.Newest.Find(indicator.Id, plan.Plan.Region);

    private ImmutableArray<SeriesPoint> Figured(Indicator indicator) =>
        [.. SeriesOf(indicator)?.Points.Where(point => point.Current.Number is not null) ?? []];

    /// <summary>What the yearly changes come to, where a target chains them.</summary>
    private string? Chained(Indicator indicator) =>
        NeededChanges.Of(plan.Assessment.Newest, indicator.Id) is { Judged: { Actual: not null } judged }
            ? words.Fill(
                "finding.chained",
                ("indicator", plan.Text(indicator.Name)),
                ("base_year", judged.Target.BaseYear),
                ("reached", plan.Targets.ActualInFinding(judged)))
            : null;

    /// <summary>That a figure was worked out, and what it is counted on where the indicator has figures on several bases.</summary>
    private string? Remarks(Indicator indicator, Observation row)
    {
        string?[] remarks =
        [
            row.Status == ObservationStatus.Derived ? words.Of("observation_status", row.Status) : null,
            Figured(indicator).DistinctBy(point => point.Current.Basis).Skip(1).Any() ? plan.Basis(indicator, row.Basis) : null,
        ];
        var told = remarks.OfType<string>().ToArray();
        return told.Length == 0
            ? null
            : words.Fill("headline.remarks", ("remarks", string.Join(words["finding.separator"], told)));
    }

    /// <summary>The figure that the newest is held against: that of the plan's base year, or the first where there is none.</summary>
    private SeriesPoint Start(ImmutableArray<SeriesPoint> points) =>
        points.FirstOrDefault(point => point.Year == BaseYear && point != points[^1]) ?? points[0];

    /// <summary>The base year of most targets; null in a plan without any.</summary>
    private Year? BaseYear => plan.Plan.Goals
        .SelectMany(goal => goal.Commitment.Targets)
        .GroupBy(target => target.BaseYear)
        .OrderByDescending(targets => targets.Count())
        .ThenBy(targets => targets.Key)
        .FirstOrDefault()?.Key;

    /// <summary>
    /// Whether two figures on one basis may be told as a course: one source gives both, the content vouches for their basis by its name,
    /// or both are official.
    /// </summary>
    private bool AreAlike(SeriesPoint one, SeriesPoint other) =>
        one.Current.Source == other.Current.Source
        || !one.Current.Basis.IsUsual
        || (IsOfficial(one.Current) && IsOfficial(other.Current));

    /// <summary>Changes, and shares of which the plan names no better end.</summary>
    private static bool IsChange(Indicator indicator) => indicator.Observations == ObservationKind.YearlyChange
        || (indicator.Unit == Unit.Percent && indicator.Direction == Direction.None);

    private bool IsOfficial(Observation row) => plan.Plan.Sources[row.Source].Class == SourceClass.Official;

    /// <summary>
    /// From the base year, or else from end to end unless the figures in between went beyond both. Changes and shares that have no
    /// better end stand side by side: a fall that is smaller than before has not fallen.
    /// </summary>
    private string Between(Indicator indicator, ImmutableArray<SeriesPoint> points)
    {
        var (first, last) = (Start(points), points[^1]);
        var (from, to) = (first.Current.Number!.Value, last.Current.Number!.Value);
        var isTurned = from != to && first.Year != BaseYear && points.Any(
            point => point.Current.Number < Math.Min(from, to) || point.Current.Number > Math.Max(from, to));
        var form = IsChange(indicator) || isTurned ? "changes" : to > from ? "rose" : to < from ? "fell" : "same";
        return words.Fill(
            $"finding.{form}",
            ("indicator", plan.Text(indicator.Name)),
            ("first_year", first.Year),
            ("last_year", last.Year),
            ("first", Figure(first.Current)),
            ("last", Figure(last.Current)));
    }

    private string Newest(string key, Indicator indicator, SeriesPoint point) => words.Fill(
        key,
        ("indicator", plan.Text(indicator.Name)),
        ("time", plan.Times.When(point.Current)),
        ("figure", Figure(point.Current)));

    /// <summary>A figure that this report worked out is told to as many digits as it bears.</summary>
    public string Figure(Observation row) =>
        row is { Status: ObservationStatus.Derived, Number: { } number } && plan.Plan.Indicators[row.Indicator] is var indicator
            && indicator.Observations == ObservationKind.Level
        ? words.Fill("actual.about", ("value", plan.Figures.Approximate(number, indicator.Unit)))
        : plan.Figure(row);

    /// <summary>The regions with a figure: two by name, more by number.</summary>
    private string Places(IEnumerable<Observation> rows, Observation like)
    {
        string[] names =
        [
            .. rows.Where(row => row.Number == like.Number).Select(row => plan.Text(plan.Plan.Regions[row.Region].ShortName)),
        ];
        return names.Length > 2 ? words.Fill("finding.places", ("count", names.Length)) : words.List(names);
    }
}
