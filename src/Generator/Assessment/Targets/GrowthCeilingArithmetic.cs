using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// A ceiling on the yearly growth: on the mean since the base year, or in each year by itself. The mean is checked on the level that it
/// allows, which needs no root and so is exact on the line.
/// </summary>
internal sealed class GrowthCeilingArithmetic() : LimitArithmetic(TargetKind.GrowthCeiling)
{
    private static readonly GrowthRates Rates = new("growth-ceiling", isFloor: false);

    public override ImmutableArray<JudgingRule> Rules => Rates.Rules;

    public override JudgingRule RuleOf(Target target, Indicator indicator) => Rates.RuleOf(target, indicator);

    public override ImmutableArray<SeriesPoint> RestsOn(
        Target target, Indicator indicator, Evidence evidence, SeriesPoint? latest) =>
        GrowthRates.EveryYear(target, indicator, evidence, latest) ?? base.RestsOn(target, indicator, evidence, latest);

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence) =>
        target.EachYear || GrowthRates.AreGiven(indicator)
            ? Rates.Measure(target, indicator, evidence)
            : base.Measure(target, indicator, evidence);

    protected override ImmutableArray<PathPoint> Path(Target target, RequiredPath path, decimal start) =>
        [.. Enumerable.Range(0, target.Year - target.BaseYear + 1).Select(
            years => new PathPoint(target.BaseYear + years, Allowed(target, start, years)))];

    protected override Measurement Measure(Target target, RequiredPath path, WorkingTerm v0, WorkingTerm vt)
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
            IsMet = IsWithin(target, vt.Value, Allowed(target, v0.Value, years)),
            Working = [new("mean-growth", [v0, vt, Term.Plain("n", years)], Term.Percent("g", rate))],
        };
    }

    private static decimal Allowed(Target target, decimal start, int years) => start * DecimalMath.Power(1 + (target.Value / 100), years);
}
