using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// Measures limits: a cap on the level, a budget for the increment, a ceiling on the mean yearly growth, no growth at all. Progress
/// is the share of the room that was used, so less is better, and being under a limit early achieves nothing yet.
/// </summary>
internal static class LimitArithmetic
{
    public static Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        if (evidence.Baseline is not { Current.Number: { } start } baseline)
        {
            return evidence.Latest is { } only && target.Kind == TargetKind.Cap
                ? Measurement.Nothing with { Actual = only.Current.Number, IsMet = only.Current.Number <= target.Value }
                : Measurement.Hindered(Reason.NoBaselineFound);
        }

        var path = new RequiredPath(target, 0, Room(target, start));
        var nothingYet = Measurement.Nothing with
        {
            Path = target.Kind == TargetKind.GrowthCeiling ? CompoundPath(target, start) : path.Points(increment => start + increment),
            Actuals = [new(baseline.Year, start), .. evidence.Later.Select(point => new PathPoint(point.Year, point.Current.Number!.Value))],
        };
        if (evidence.Latest is not { } latest)
        {
            return nothingYet;
        }

        var v0 = Term.Value("V₀", baseline, indicator.Unit);
        var vt = Term.Value("Vₜ", latest, indicator.Unit);
        var measured = target.Kind switch
        {
            TargetKind.Cap => Cap(target, path, v0, vt),
            TargetKind.IncrementBudget => Budget(target, path, v0, vt),
            TargetKind.GrowthCeiling => Growth(target, v0, vt, nothingYet.Path),
            _ => ZeroGrowth(v0, vt),
        };
        return measured with { Path = nothingYet.Path, Actuals = nothingYet.Actuals };
    }

    private static decimal Room(Target target, decimal start) => target.Kind switch
    {
        TargetKind.Cap => target.Value - start,
        TargetKind.IncrementBudget => target.Value,
        _ => 0,
    };

    private static Measurement Cap(Target target, RequiredPath path, WorkingTerm v0, WorkingTerm vt)
    {
        var cap = new WorkingTerm("V_T", target.Year, target.Value, vt.Unit);
        var used = Used(vt.Value - v0.Value, target.Value - v0.Value);
        return RoomUsed(target, path, vt, used, [new("room-used", [v0, vt, cap], Term.Percent("U", 100 * used.GetValueOrDefault()))]) with
        {
            Actual = vt.Value,
            Required = v0.Value + path.At(vt.Year!.Value),
            IsMet = vt.Value <= target.Value,
        };
    }

    private static Measurement Budget(Target target, RequiredPath path, WorkingTerm v0, WorkingTerm vt)
    {
        var increment = new WorkingTerm("ΔV", vt.Year, vt.Value - v0.Value, vt.Unit);
        var budget = new WorkingTerm("B", target.Year, target.Value, vt.Unit);
        var used = Used(increment.Value, target.Value);
        ImmutableArray<WorkingStep> steps =
        [
            new("increment", [v0, vt], increment),
            new("budget-used", [increment, budget], Term.Percent("U", 100 * used.GetValueOrDefault())),
        ];
        return RoomUsed(target, path, vt, used, steps) with
        {
            Actual = increment.Value,
            Required = path.At(vt.Year!.Value),
            IsMet = increment.Value <= target.Value,
        };
    }

    private static Measurement RoomUsed(Target target, RequiredPath path, WorkingTerm vt, decimal? used, ImmutableArray<WorkingStep> steps)
    {
        var pace = path.Pace(vt.Year!.Value);
        return Measurement.Nothing with
        {
            Progress = used,
            Pace = pace,
            PaceAt = path.Pace,
            Working = used is null ? [] : steps.Add(Term.Pace(target, vt.Year.Value, pace)),
        };
    }

    /// <summary>Null where there was no room to begin with: then only the limit itself can be checked.</summary>
    private static decimal? Used(decimal increment, decimal room) => room > 0 ? increment / room : null;

    /// <summary>The ceiling is checked on the level that it allows, which needs no root and so is exact on the line.</summary>
    private static Measurement Growth(Target target, WorkingTerm v0, WorkingTerm vt, ImmutableArray<PathPoint> path)
    {
        var ratio = v0.Value > 0 ? vt.Value / v0.Value : 0;
        if (ratio <= 0)
        {
            return Measurement.Hindered(Reason.NotMeasurable);
        }

        var years = vt.Year!.Value - v0.Year!.Value;
        var rate = 100 * (DecimalMath.Pow(ratio, 1m / years) - 1);
        return Measurement.Nothing with
        {
            Actual = rate,
            Required = target.Value,
            Progress = Used(rate, target.Value),
            Pace = 1,
            IsMet = vt.Value <= path[years].Value,
            Working = [new("mean-growth", [v0, vt, Term.Plain("n", years)], Term.Percent("g", rate))],
        };
    }

    private static Measurement ZeroGrowth(WorkingTerm v0, WorkingTerm vt) => Measurement.Nothing with
    {
        Actual = vt.Value,
        Required = v0.Value,
        IsMet = vt.Value <= v0.Value,
        MovedAway = vt.Value > v0.Value,
        Working = [new("increment", [v0, vt], new("ΔV", vt.Year, vt.Value - v0.Value, vt.Unit))],
    };

    private static ImmutableArray<PathPoint> CompoundPath(Target target, decimal start) =>
    [
        .. Enumerable.Range(0, target.Year - target.BaseYear + 1)
            .Select(years => new PathPoint(target.BaseYear + years, start * DecimalMath.Power(1 + (target.Value / 100), years))),
    ];
}
