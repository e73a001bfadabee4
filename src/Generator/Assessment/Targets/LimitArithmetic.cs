using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// Measures limits: a cap on the level, a budget for the increment, a ceiling on the mean yearly growth, no growth at all. Progress
/// is the share of the room that was used, so less is better, and being under a limit early achieves nothing yet.
/// </summary>
internal abstract class LimitArithmetic(TargetKind kind) : TargetArithmetic(kind)
{
    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        if (evidence.Baseline is not { Current.Number: { } start } baseline)
        {
            return evidence.Latest is { Current.Number: { } only }
                ? WithoutBaseline(target, only)
                : Measurement.Hindered(Reason.NoBaselineFound);
        }

        var path = new RequiredPath(target, 0, Room(target, start));
        var nothingYet = Measurement.Nothing with
        {
            Path = Path(target, path, start),
            Actuals =
            [
                new(baseline.Year, start),
                .. evidence.Later.Select(point => new PathPoint(point.Year, point.Current.Number!.Value)),
            ],
        };
        return evidence.Latest is not { } latest ? nothingYet
            : Measure(target, path, Term.Value("V₀", baseline, indicator.Unit), Term.Value("Vₜ", latest, indicator.Unit)) with
            {
                Path = nothingYet.Path,
                Actuals = nothingYet.Actuals,
            };
    }

    protected abstract Measurement Measure(Target target, RequiredPath path, WorkingTerm v0, WorkingTerm vt);

    /// <summary>What the level may still rise by, in the indicator's unit.</summary>
    protected virtual decimal Room(Target target, decimal start) => 0;

    /// <summary>The level that is allowed in each year.</summary>
    protected virtual ImmutableArray<PathPoint> Path(Target target, RequiredPath path, decimal start) =>
        path.Points(increment => start + increment);

    protected virtual Measurement WithoutBaseline(Target target, decimal latest) => Measurement.Hindered(Reason.NoBaselineFound);

    /// <summary>"Below" is strict: what stands on the limit is over it.</summary>
    protected static bool IsWithin(Target target, decimal value, decimal limit) =>
        target.Bound == Bound.Below ? value < limit : value <= limit;

    protected static Measurement RoomUsed(
        Target target, RequiredPath path, WorkingTerm vt, decimal? used, ImmutableArray<WorkingStep> steps)
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
    protected static decimal? Used(decimal increment, decimal room) => room > 0 ? increment / room : null;
}
