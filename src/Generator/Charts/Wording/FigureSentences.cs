using System.Collections.Immutable;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Assessment;

namespace Generator.Charts.Wording;

/// <summary>Sentences on figures: their trend, what keeps them apart, and how they came to be.</summary>
internal static class FigureSentences
{
    /// <summary>From the first figure of the leading basis to its last.</summary>
    public static string Trend(Reading reading, string name, UnitView unit, ImmutableArray<SeriesPoint> points)
    {
        var (first, last) = (points[0], points[^1]);
        var (from, to) = (first.Current.Number!.Value, last.Current.Number!.Value);
        var trend = points.Length == 1 ? "one" : to > from ? "trend_up" : to < from ? "trend_down" : "trend_flat";
        return reading.Words.Fill($"chart.describe_{trend}", name, first.Year.ToString(), last.Year.ToString(), unit.Full(from), unit.Full(to));
    }

    public static IEnumerable<string?> Remarks(Reading reading, Indicator indicator, ImmutableArray<ImmutableArray<SeriesPoint>> bases)
    {
        yield return Others(reading, indicator, bases);
        yield return indicator.Observations == ObservationKind.Level ? Gaps(reading, bases[^1]) : null;
        yield return bases.SelectMany(points => points).Any(point => FigureLook.Replaced(point).Any())
            ? reading.Words["chart.describe_superseded"]
            : null;
        yield return Quality(reading, bases.SelectMany(points => points));
    }

    /// <summary>Names the kinds of figures that are not an authority's own; null where all are.</summary>
    public static string? Quality(Reading reading, IEnumerable<SeriesPoint> points)
    {
        string[] words =
        [
            .. points.Select(point => point.Current.Status)
                .Where(FigureLook.IsHollow)
                .Distinct()
                .Order()
                .Select(status => reading.Words.Of("observation_status", status)),
        ];
        return words.Length == 0 ? null : reading.Words.Fill("chart.describe_quality", reading.Words.List(words));
    }

    /// <summary>Lists the figures for part of a year; null where there are none.</summary>
    public static string? PartYears(Reading reading, UnitId unit, bool isChange, ImmutableArray<SeriesPoint> parts) => parts.IsEmpty
        ? null
        : reading.Words.Fill("chart.describe_part_year", reading.Words.List([.. parts.Select(part => reading.Words.Fill(
            "chart.describe_part",
            reading.Locale.Times.When(part.Year, part.Current.Period),
            BasisName.Behind(
                reading,
                isChange ? reading.Figures.Signed(part.Current.Number!.Value, unit) : reading.Figures.Write(part.Current.Number!.Value, unit),
                part.Current)))]));

    private static string? Others(Reading reading, Indicator indicator, ImmutableArray<ImmutableArray<SeriesPoint>> bases)
    {
        string[] names = [.. bases.SkipLast(1).Select(points => BasisName.Of(reading, indicator, points[0].Current.Basis) ?? reading.Words["label.usual_basis"])];
        return names.Length == 0 ? null : reading.Words.Fill("chart.describe_other_bases", reading.Words.List(names));
    }

    private static string? Gaps(Reading reading, ImmutableArray<SeriesPoint> points)
    {
        string[] missing =
        [
            .. points.Zip(points.Skip(1))
                .Where(pair => pair.Second.Year - pair.First.Year > 1)
                .Select(pair => pair.Second.Year - pair.First.Year == 2
                    ? (pair.First.Year + 1).ToString()
                    : reading.Words.Fill("chart.years", (pair.First.Year + 1).ToString(), (pair.Second.Year + -1).ToString())),
        ];
        return missing.Length == 0 ? null : reading.Words.Fill("chart.describe_gap_years", reading.Words.List(missing));
    }
}
