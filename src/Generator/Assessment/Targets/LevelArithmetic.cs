using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// Measures targets stated as a level: (Vt − V0) / (VT − V0). Without a baseline the way cannot be measured, and only the target
/// year's figure tells whether the level was reached. A baseline at the target or beyond it leaves no way to go: the level is to be held.
/// </summary>
internal sealed class LevelArithmetic() : TargetArithmetic(TargetKind.Level)
{
    public override ImmutableArray<JudgingRule> Rules { get; } = [new("level", ["progress-level", "pace", "required-level", "ratio"])];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        var start = evidence.Baseline?.Current.Number;
        var isHeld = start is { } first && BoundCheck.IsBeyond(target, indicator.Direction, first);
        var path = start is { } known ? new RequiredPath(target, isHeld ? target.Value : known, target.Value) : null;
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

        var measured = nothingYet with { Actual = reached, IsMet = BoundCheck.IsMet(target, indicator.Direction, reached) };
        if (path is null)
        {
            return measured;
        }

        measured = measured with { Required = path.At(latest.Year), Pace = path.Pace(latest.Year) };
        return isHeld
            ? measured with { MovedAway = !measured.IsMet && reached != target.Value }
            : WithProgress(measured with { PaceAt = path.Pace }, target, indicator, evidence.Baseline!, latest);
    }

    /// <summary>How much of the way from the baseline to the value of the target is done.</summary>
    internal static Measurement WithProgress(
        Measurement measured, Target target, Indicator indicator, SeriesPoint baseline, SeriesPoint latest)
    {
        var start = Term.Value("V₀", baseline, indicator.Unit);
        var reached = Term.Value("Vₜ", latest, indicator.Unit);
        var end = new WorkingTerm("V_T", target.Year, target.Value, indicator.Unit);
        var progress = (reached.Value - start.Value) / (end.Value - start.Value);
        var pace = measured.Pace!.Value;
        return measured with
        {
            Progress = progress,
            MovedAway = Measurement.IsAway(measured.IsMet, progress, pace),
            Working =
            [
                new("progress-level", [start, reached, end], Term.Percent("P", 100 * progress)),
                Term.Pace(target, latest.Year, pace),
                new(
                    "required-level",
                    [start, end, Term.Percent("n/N", 100 * pace)],
                    new("R", latest.Year, measured.Required!.Value, indicator.Unit)),
                .. Term.Ratio(progress, pace),
            ],
        };
    }
}
