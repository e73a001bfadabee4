using System.Collections.Immutable;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Assessment;

namespace Generator.Charts.Wording;

/// <summary>Says in sentences what a chart shows: the trend, the target and the distance to it, breaks, gaps and the quality of the figures.</summary>
internal static class Description
{
    public static string OfCourse(Reading reading, ChartSubject.OfTarget subject, UnitView unit, ImmutableArray<ImmutableArray<SeriesPoint>> bases, ImmutableArray<SeriesPoint> parts) => Join(
        reading,
        [
            FigureSentences.Trend(reading, reading.Text(subject.Series.Indicator.Name), unit, bases[^1]),
            .. TargetSentences.Of(reading, subject, unit),
            .. FigureSentences.Remarks(reading, subject.Series.Indicator, bases),
            FigureSentences.PartYears(reading, subject.Series.Indicator.Unit, isChange: false, parts),
        ]);

    public static string OfCourse(Reading reading, Indicator indicator, UnitView unit, ImmutableArray<ImmutableArray<SeriesPoint>> bases, ImmutableArray<SeriesPoint> parts) => Join(
        reading,
        [
            FigureSentences.Trend(reading, reading.Text(indicator.Name), unit, bases[^1]),
            .. FigureSentences.Remarks(reading, indicator, bases),
            FigureSentences.PartYears(reading, indicator.Unit, isChange: false, parts),
        ]);

    public static string OfChain(Reading reading, ChartSubject.OfTarget subject)
    {
        var judged = subject.Judged;
        var last = judged.Actuals[^1];
        return Join(
            reading,
            [
                reading.Words.Fill(
                    "chart.describe_change",
                    reading.Text(subject.Goal.Title),
                    judged.Target.BaseYear.ToString(),
                    last.Year.ToString(),
                    null,
                    reading.Figures.Rounded(last.Value, Unit.Percent, 2, judged.Target.Value, signed: true)),
                .. TargetSentences.Of(reading, subject, new(reading, Unit.Percent)),
                FigureSentences.Quality(reading, subject.Series.On(ChartCatalogue.JudgedBasis(judged)!.Value)),
            ]);
    }

    public static string OfChanges(Reading reading, Indicator indicator, ImmutableArray<SeriesPoint> points, ImmutableArray<SeriesPoint> parts, NeededChanges? needed)
    {
        var changes = points.Select(point => reading.Words.Fill(
            "chart.describe_year", point.Year.ToString(), reading.Figures.Signed(point.Current.Number!.Value, indicator.Unit)));
        return Join(
            reading,
            [
                reading.Words.Fill("chart.describe_changes", reading.Text(indicator.Name), reading.Words.List([.. changes])),
                needed?.Sentence(reading),
                FigureSentences.Quality(reading, points),
                FigureSentences.PartYears(reading, indicator.Unit, isChange: true, parts),
            ]);
    }

    public static string OfRoom(Reading reading, ChartSubject.OfTarget subject, UnitView unit, ImmutableArray<SeriesPoint> points)
    {
        var judged = subject.Judged;
        var increase = judged.Latest!.Current.Number!.Value - judged.Baseline!.Current.Number!.Value;
        return Join(
            reading,
            [
                reading.Words.Fill(
                    increase < 0 ? "chart.describe_fall" : "chart.describe_rise",
                    reading.Text(subject.Series.Indicator.Name),
                    unit.RoundedFull(Math.Abs(increase)),
                    judged.Target.BaseYear.ToString(),
                    judged.Latest.Year.ToString()),
                .. TargetSentences.Of(reading, subject, unit),
                FigureSentences.Quality(reading, points.Insert(0, judged.Baseline)),
            ]);
    }

    public static string OfGrowth(Reading reading, ChartSubject.OfTarget subject, ImmutableArray<(SeriesPoint Point, decimal Rate)> growths)
    {
        var judged = subject.Judged;
        var changes = growths.Select(growth => reading.Words.Fill(
            "chart.describe_year", growth.Point.Year.ToString(), reading.Figures.Rounded(growth.Rate, Unit.Percent, 1, signed: true)));
        return Join(
            reading,
            [
                reading.Words.Fill("chart.describe_yearly", reading.Text(subject.Series.Indicator.Name), reading.Words.List([.. changes])),
                reading.Words.Fill(
                    "chart.describe_mean", reading.Figures.Rounded(judged.Actual!.Value, Unit.Percent, 2, judged.Target.Value), judged.Target.BaseYear.ToString()),
                .. TargetSentences.Of(reading, subject, new(reading, Unit.Percent)),
                FigureSentences.Quality(reading, growths.Select(growth => growth.Point).Prepend(judged.Baseline!)),
            ]);
    }

    public static string OfTiers(Reading reading, ChartSubject.OfTiers subject, UnitView unit)
    {
        var figures = subject.Parts.SelectMany(part => TierChart.Figures(part.Judged)).ToArray();
        return Join(
            reading,
            [
                .. subject.Parts.SelectMany(part => OfTier(reading, part.Tier, part.Judged, unit)),
                figures.Length == 0 ? reading.Words["chart.describe_tiers_empty"] : null,
                FigureSentences.Quality(reading, figures),
            ]);
    }

    public static string OfRegions(Reading reading, ChartSubject.OfRegions subject, UnitView unit, ImmutableArray<SeriesPoint> sorted)
    {
        SeriesPoint[] bound = [.. sorted.Where(point => RankingChart.TargetOf(subject, point) is not null)];
        var met = bound.Count(point => BoundCheck.IsMet(subject.Target! with { Value = RankingChart.TargetOf(subject, point)!.Value }, subject.Indicator.Direction, point.Current.Number!.Value));
        var byValue = sorted.OrderBy(point => point.Current.Number!.Value).ToArray();
        var (lowest, highest) = (byValue[0].Current, byValue[^1].Current);
        return Join(
            reading,
            [
                reading.Words.Fill(
                    "chart.describe_regions",
                    reading.Figures.Numbers.Write(sorted.Length),
                    reading.Text(reading.Plan.Regions[highest.Region].Name),
                    unit.Full(highest.Number!.Value),
                    reading.Text(reading.Plan.Regions[lowest.Region].Name),
                    unit.Full(lowest.Number!.Value)),
                bound.Length == 0 ? null : reading.Words.Fill(
                    "chart.describe_own_targets",
                    reading.Figures.Numbers.Write(bound.Length),
                    subject.Target!.Year.ToString(),
                    reading.Figures.Numbers.Write(met)),
                FigureSentences.Quality(reading, sorted),
            ]);
    }

    private static IEnumerable<string?> OfTier(Reading reading, Tier tier, TargetAssessment judged, UnitView unit)
    {
        var (name, figures) = (reading.Text(tier.Name), TierChart.Figures(judged));
        yield return reading.Words.Fill("chart.describe_tier", name, TargetSentences.Promise(reading, judged.Target), judged.Target.Year.ToString());
        yield return figures.IsEmpty ? null : FigureSentences.Trend(reading, name, unit, figures);
        yield return TargetSentences.Position(reading, judged, unit);
    }

    private static string Join(Reading reading, IEnumerable<string?> sentences) =>
        string.Join(reading.Words["list.sentence_gap"], sentences.OfType<string>());
}
