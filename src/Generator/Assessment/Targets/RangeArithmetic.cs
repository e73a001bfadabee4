using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// A level between two ends. The way leads to the nearer end; a figure that has passed through the range to its other side is off track
/// however far it came. A baseline in the range leaves no way to go: the figure is to stay there.
/// </summary>
internal sealed class RangeArithmetic() : TargetArithmetic(TargetKind.Range)
{
    public override ImmutableArray<JudgingRule> Rules { get; } = [new("range", ["progress-level", "pace", "required-level", "ratio"])];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        var start = evidence.Baseline?.Current.Number;
        decimal? end = start < target.Value ? target.Value : start > target.UpTo ? target.UpTo : null;
        var path = start is { } from && end is { } to ? new RequiredPath(target, from, to) : null;
        var figures = evidence.Baseline is { } baseline ? evidence.Later.Insert(0, baseline) : evidence.Later;
        var nothingYet = Measurement.Nothing with
        {
            Path = path?.Points(level => level) ?? [],
            Actuals = [.. figures.Select(point => new PathPoint(point.Year, point.Current.Number!.Value))],
        };
        if (evidence.Latest is not { Current.Number: { } reached } latest)
        {
            return nothingYet;
        }

        var isMet = BoundCheck.IsMet(target, indicator.Direction, reached);
        var measured = nothingYet with { Actual = reached, IsMet = isMet };
        if (start is null)
        {
            return measured;
        }

        if (path is null)
        {
            return measured with
            {
                Required = null,
                MovedAway = !isMet && reached != start,
                Pace = !isMet && reached == start ? new RequiredPath(target, reached, reached).Pace(latest.Year) : measured.Pace,
            };
        }

        measured = LevelArithmetic.WithProgress(
            measured with { Required = path.At(latest.Year), Pace = path.Pace(latest.Year), PaceAt = path.Pace },
            target with { Value = end!.Value },
            indicator,
            evidence.Baseline!,
            latest);
        return !isMet && measured.Progress > 1 && latest.Year < target.Year
            ? measured with { Decided = Reason.PastRange }
            : measured;
    }
}
