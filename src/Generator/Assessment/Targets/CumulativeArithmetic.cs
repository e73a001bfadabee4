using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// Measures targets stated as a sum since the base year: sum / target. Reached early is reached. Where the amounts of single years do not
/// make the whole sum, one published for just these years together does.
/// </summary>
internal sealed class CumulativeArithmetic() : TargetArithmetic(TargetKind.Cumulative)
{
    private static readonly JudgingRule OfTotals = new("cumulative", ["progress-sum", "pace", "ratio"]);
    private static readonly JudgingRule OfFlows = new("cumulative-flow", ["years-sum", "progress-sum", "pace", "ratio"]);

    public override ImmutableArray<JudgingRule> Rules => [OfTotals, OfFlows];

    public override JudgingRule RuleOf(Target target, Indicator indicator) =>
        indicator.Observations == ObservationKind.Flow ? OfFlows : OfTotals;

    /// <summary>A running total rests on its newest figure, a sum of years on every one of them.</summary>
    public override ImmutableArray<SeriesPoint> RestsOn(
        Target target, Indicator indicator, Evidence evidence, SeriesPoint? latest) =>
        latest is null ? base.RestsOn(target, indicator, evidence, latest)
        : indicator.Observations == ObservationKind.Flow ? [.. evidence.Later.Where(point => point.Year <= latest.Year)]
        : [latest];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        var path = new RequiredPath(target, 0, target.Value);
        var drawn = path.Points(sum => sum);
        var (sums, obstacle) = RunningTotals.Of(target, indicator, evidence);
        var together = sums.IsEmpty || sums[^1].Year < target.Year ? evidence.Together : null;
        if (sums.IsEmpty && together is null)
        {
            return Measurement.Nothing with { Path = drawn, Obstacle = obstacle };
        }

        if (target.Value == 0)
        {
            return Measurement.Hindered(Reason.NotMeasurable);
        }

        var latest = together is { Current.Number: { } published } ? new PathPoint(target.Year, published) : sums[^1];
        var sum = new WorkingTerm("S", latest.Year, latest.Value, indicator.Unit);
        var progress = sum.Value / target.Value;
        var pace = path.Pace(latest.Year);
        var isMet = BoundCheck.IsMet(target, indicator.Direction, sum.Value);
        return new(
            sum.Value,
            path.At(latest.Year),
            progress,
            pace,
            isMet,
            Measurement.IsAway(isMet, progress, pace),
            drawn,
            sums.IsEmpty ? [] : [new(target.BaseYear, 0), .. sums],
            [
                .. together is null ? YearsSum(indicator, evidence, sum, sums.Length) : [],
                new("progress-sum", [sum, new("S_T", target.Year, target.Value, indicator.Unit)], Term.Percent("P", 100 * progress)),
                Term.Pace(target, latest.Year, pace),
                .. Term.Ratio(progress, pace),
            ])
        {
            PaceAt = path.Pace,
            Obstacle = together is null ? obstacle : null,
            By = together,
        };
    }

    /// <summary>Each year's amount and what they make together; none where the sum is printed.</summary>
    private static ImmutableArray<WorkingStep> YearsSum(Indicator indicator, Evidence evidence, WorkingTerm sum, int years) =>
        indicator.Observations == ObservationKind.Flow
            ? [new("years-sum", [.. evidence.Later.Take(years).Select(point => Term.Value("v", point, indicator.Unit))], sum)]
            : [];
}
