using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// The highest figure since the base year lies in a year or before it. Only lower figures of later years tell that it was the highest; how
/// many of them are asked for is declared.
/// </summary>
internal sealed class PeakArithmetic() : TargetArithmetic(TargetKind.Peak)
{
    public override ImmutableArray<JudgingRule> Rules { get; } = [new("peak", [])];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        var figures = evidence.Baseline is { } baseline ? evidence.Later.Insert(0, baseline) : evidence.Later;
        var actuals = figures.Select(point => new PathPoint(point.Year, point.Current.Number!.Value)).ToImmutableArray();
        if (evidence.Latest is not { } latest)
        {
            return Measurement.Nothing with { Actuals = actuals };
        }

        var peak = actuals.OrderBy(point => point.Value).ThenBy(point => point.Year).Last().Year;
        var isInTime = target.Bound == Bound.Below ? peak < target.Year : peak <= target.Year;
        var isShown = actuals.Count(point => point.Year > peak) >= target.LowerYears;
        return Measurement.Nothing with
        {
            Actual = peak.Value,
            IsMet = isInTime && isShown,
            Actuals = actuals,
            Decided = !isInTime ? Reason.TargetMissed
                : !isShown ? Reason.PeakOpen
                : latest.Year < target.Year ? Reason.PeakSeen
                : Reason.TargetMet,
        };
    }
}
