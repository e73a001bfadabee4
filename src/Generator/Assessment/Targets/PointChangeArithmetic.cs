using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>A change of a share, in percentage points: the difference of two shares, on a straight line.</summary>
internal sealed class PointChangeArithmetic() : TargetArithmetic(TargetKind.PointChange)
{
    public override ImmutableArray<JudgingRule> Rules { get; } =
        [new("point-change", ["point-change", "progress-linear", "pace", "required-linear", "ratio"])];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        if (evidence.Baseline is not { Current.Number: { } start } baseline)
        {
            return Measurement.Hindered(Reason.NoBaselineFound);
        }

        var path = new RequiredPath(target, 0, target.Value);
        var nothingYet = Measurement.Nothing with
        {
            Path = path.Points(change => start + change),
            Actuals =
            [
                new(baseline.Year, start),
                .. evidence.Later.Select(point => new PathPoint(point.Year, point.Current.Number!.Value)),
            ],
        };
        if (evidence.Latest is not { Current.Number: { } reached } latest)
        {
            return nothingYet;
        }

        var change = new PathPoint(latest.Year, reached - start);
        var step = new WorkingStep(
            "point-change",
            [Term.Value("V₀", baseline, indicator.Unit), Term.Value("Vₜ", latest, indicator.Unit)],
            new("K", change.Year, change.Value, target.Unit));
        return RelativeChangeArithmetic.Judge(target, indicator, path, change, step) with
        {
            Path = nothingYet.Path,
            Actuals = nothingYet.Actuals,
        };
    }
}
