using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// A place among the regions of the same parent, each year by that year's figures on one basis. Equal figures share the better place. The
/// places are then judged as a level is, from that of the base year.
/// </summary>
internal sealed class RankArithmetic() : TargetArithmetic(TargetKind.Rank)
{
    public override ImmutableArray<JudgingRule> Rules { get; } = [new("rank", ["progress-level", "pace", "required-level", "ratio"])];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        if (evidence.Latest is not { } latest)
        {
            return Measurement.Nothing;
        }

        if (PlaceOf(latest, indicator, evidence) is not { } place)
        {
            return Measurement.Hindered(Reason.NotMeasurable);
        }

        var places = evidence with
        {
            Baseline = evidence.Baseline is { } baseline ? AsPlace(baseline, indicator, evidence) : null,
            Later = [AsPlace(latest, indicator, evidence)!],
        };
        var measured = new LevelArithmetic().Measure(target, indicator with { Direction = Direction.Down }, places);
        return measured with
        {
            Place = place,
            Path = [],
            Actuals = [],
            Working = [.. measured.Working.Select(step => WithoutUnit(step, indicator.Unit))],
        };
    }

    private static SeriesPoint? AsPlace(SeriesPoint point, Indicator indicator, Evidence evidence) =>
        PlaceOf(point, indicator, evidence) is { } place
            ? point with { Current = point.Current with { Value = new ObservedValue.Number(place.Rank) } }
            : null;

    /// <summary>Null where no other region has a figure of that year on that basis.</summary>
    private static PlaceInOrder? PlaceOf(SeriesPoint own, Indicator indicator, Evidence evidence)
    {
        var sign = indicator.Direction == Direction.Down ? 1 : -1;
        decimal[] others =
        [
            .. evidence.Peers
                .Select(peer => peer.On(own.Current.Basis).FirstOrDefault(point => point.Year == own.Year))
                .OfType<SeriesPoint>()
                .Select(point => sign * point.Current.Number!.Value),
        ];
        var number = sign * own.Current.Number!.Value;
        return others.Length == 0
            ? null
            : new(1 + others.Count(other => other < number), 1 + others.Length, others.Contains(number));
    }

    private static WorkingStep WithoutUnit(WorkingStep step, UnitId unit)
    {
        WorkingTerm Plain(WorkingTerm term) =>
            term.Symbol is "V₀" or "Vₜ" or "V_T" or "R" && term.Unit == unit ? term with { Unit = null } : term;
        return step with { Inputs = [.. step.Inputs.Select(Plain)], Result = Plain(step.Result) };
    }
}
