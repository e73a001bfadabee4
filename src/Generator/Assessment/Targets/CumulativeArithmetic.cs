using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>Measures targets stated as a sum since the base year: sum / target. Reached early is reached.</summary>
internal sealed class CumulativeArithmetic() : TargetArithmetic(TargetKind.Cumulative)
{
    public override ImmutableArray<JudgingRule> Rules { get; } = [new("cumulative", ["progress-sum", "pace", "ratio"])];

    /// <summary>A running total rests on its newest figure.</summary>
    public override ImmutableArray<SeriesPoint> RestsOn(Indicator indicator, Evidence evidence, SeriesPoint? latest) =>
        latest is null ? base.RestsOn(indicator, evidence, latest) : [latest];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        var path = new RequiredPath(target, 0, target.Value);
        var drawn = path.Points(sum => sum);
        if (evidence.Latest is not { } latest)
        {
            return Measurement.Nothing with { Path = drawn };
        }

        if (target.Value == 0)
        {
            return Measurement.Hindered(Reason.NotMeasurable);
        }

        var sum = Term.Value("S", latest, indicator.Unit);
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
            [new(target.BaseYear, 0), .. evidence.Later.Select(point => new PathPoint(point.Year, point.Current.Number!.Value))],
            [
                new("progress-sum", [sum, new("S_T", target.Year, target.Value, indicator.Unit)], Term.Percent("P", 100 * progress)),
                Term.Pace(target, latest.Year, pace),
                .. Term.Ratio(progress, pace),
            ])
        {
            PaceAt = path.Pace,
        };
    }
}
