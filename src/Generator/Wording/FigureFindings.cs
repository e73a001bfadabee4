using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>What figures did, in one sentence without full stop: of an indicator from end to end, of regions from top to bottom.</summary>
internal sealed class FigureFindings(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>What the leading series did between its ends; null without two figures on one basis.</summary>
    public string? OfIndicator(Indicator indicator)
    {
        if (SeriesOf(indicator) is not { Leading: { } basis } series)
        {
            return null;
        }

        ImmutableArray<SeriesPoint> points = [.. series.On(basis)];
        return indicator.Observations == ObservationKind.YearlyChange && Chained(indicator) is { } chained
            ? chained
            : Between(indicator, points[0], points[^1]);
    }

    /// <summary>As <see cref="OfIndicator"/>, or else the newest figure, or that none was found.</summary>
    public string OfAny(Indicator indicator) => OfIndicator(indicator)
        ?? (Figured(indicator) switch
        {
            [] => words.Fill("finding.no_figures", ("indicator", plan.Text(indicator.Name))),
            [var only] => Newest("finding.one_figure", indicator, only),
            var several => Newest("finding.newest_figure", indicator, several[^1]),
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

    /// <summary>The figure that <see cref="OfAny"/> ends with; null where there is none.</summary>
    public SeriesPoint? Last(Indicator indicator) => SeriesOf(indicator) is { Leading: { } basis } series
        ? series.On(basis).Last()
        : Figured(indicator).LastOrDefault();

    private Series? SeriesOf(Indicator indicator) => plan.Assessment.Newest.Find(indicator.Id, plan.Plan.Region);

    private ImmutableArray<SeriesPoint> Figured(Indicator indicator) =>
        [.. SeriesOf(indicator)?.Points.Where(point => point.Current.Number is not null) ?? []];

    /// <summary>What the yearly changes come to, where a target chains them.</summary>
    private string? Chained(Indicator indicator) =>
        NeededChanges.Of(plan.Assessment.Newest, indicator.Id) is { Judged: { Actual: not null } judged }
            ? words.Fill(
                "finding.chained",
                ("indicator", plan.Text(indicator.Name)),
                ("base_year", judged.Target.BaseYear.ToString()),
                ("reached", plan.Targets.ActualInFinding(judged)))
            : null;

    private string Between(Indicator indicator, SeriesPoint first, SeriesPoint last)
    {
        var (from, to) = (first.Current.Number!.Value, last.Current.Number!.Value);
        var form = indicator.Observations == ObservationKind.YearlyChange ? "changes" : to > from ? "rose" : to < from ? "fell" : "same";
        return words.Fill(
            $"finding.{form}",
            ("indicator", plan.Text(indicator.Name)),
            ("first_year", first.Year.ToString()),
            ("last_year", last.Year.ToString()),
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
        return names.Length > 2 ? words.Fill("finding.places", ("count", plan.Figures.Numbers.Write(names.Length))) : words.List(names);
    }
}
