using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Sentences on figures: their trend, what keeps them apart, and how they came to be.</summary>
internal sealed class FigureSentences(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>From the first figure of the leading basis to its last.</summary>
    public string Trend(string name, UnitFigures unit, ImmutableArray<SeriesPoint> points)
    {
        var (first, last) = (points[0], points[^1]);
        var (from, to) = (first.Current.Number!.Value, last.Current.Number!.Value);
        var trend = points.Length == 1 ? "one" : to > from ? "trend_up" : to < from ? "trend_down" : "trend_flat";
        return words.Fill(
            $"chart.describe_{trend}",
            ("name", name),
            ("first_year", first.Year),
            ("last_year", last.Year),
            ("first", unit.Full(from)),
            ("last", unit.Full(to)));
    }

    /// <summary>The figures of years: "+10.0% in 2016 and −3% in 2017".</summary>
    public string ByYear(IEnumerable<(Year Year, string Figure)> figures) => words.List(
    [
        .. figures.Select(one => words.Fill("chart.describe_year", ("year", one.Year), ("figure", one.Figure))),
    ]);

    public IEnumerable<string?> Remarks(Indicator indicator, ImmutableArray<ImmutableArray<SeriesPoint>> bases)
    {
        yield return Others(indicator, bases);
        yield return indicator.Observations.StandsAlone ? Gaps(bases[^1]) : null;
        yield return bases.SelectMany(points => points).Any(point => point.Replaced.Any()) ? words["chart.describe_superseded"] : null;
        yield return Quality(bases.SelectMany(points => points));
    }

    /// <summary>Names the kinds of figures that are not an authority's own; null where all are.</summary>
    public string? Quality(IEnumerable<SeriesPoint> points)
    {
        string[] kinds =
        [
            .. points.Select(point => point.Current.Status)
                .Where(status => !status.IsFirm)
                .Distinct()
                .Order()
                .Select(status => words.Of("observation_status", status)),
        ];
        return kinds.Length == 0 ? null : words.Fill("chart.describe_quality", ("statuses", words.List(kinds)));
    }

    /// <summary>Lists the figures for part of a year; null where there are none.</summary>
    public string? PartYears(ImmutableArray<SeriesPoint> parts)
    {
        string[] figures =
        [
            .. parts.Select(part => words.Fill(
                "chart.describe_part",
                ("when", plan.Times.When(part.Current)),
                ("figure", plan.WithBasis(plan.Figure(part.Current), part.Current)))),
        ];
        return figures.Length == 0 ? null : words.Fill("chart.describe_part_year", ("figures", words.List(figures)));
    }

    private string? Others(Indicator indicator, ImmutableArray<ImmutableArray<SeriesPoint>> bases)
    {
        var others = bases.SkipLast(1).Select(points => points[0].Current.Basis);
        string[] names = [.. others.Select(basis => plan.Basis(indicator, basis) ?? words["label.usual_basis"])];
        return names.Length == 0 ? null : words.Fill("chart.describe_other_bases", ("bases", words.List(names)));
    }

    private string? Gaps(ImmutableArray<SeriesPoint> points)
    {
        string[] missing =
        [
            .. points.Zip(points.Skip(1))
                .Where(pair => pair.Second.Year - pair.First.Year > 1)
                .Select(pair => Between(pair.First.Year + 1, pair.Second.Year + -1)),
        ];
        return missing.Length == 0 ? null : words.Fill("chart.describe_gap_years", ("years", words.List(missing)));
    }

    private string Between(Year first, Year last) =>
        first == last ? first.ToString() : words.Fill("chart.years", ("first", first.ToString()), ("last", last.ToString()));
}
