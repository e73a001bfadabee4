using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>No more than in the base year.</summary>
internal sealed class ZeroGrowthArithmetic() : LimitArithmetic(TargetKind.ZeroGrowth)
{
    public override ImmutableArray<JudgingRule> Rules { get; } = [new("zero-growth", ["increment"])];

    protected override Measurement Measure(Target target, RequiredPath path, WorkingTerm v0, WorkingTerm vt) => Measurement.Nothing with
    {
        Actual = vt.Value,
        Required = v0.Value,
        IsMet = IsWithin(target, vt.Value, v0.Value),
        MovedAway = vt.Value > v0.Value,
        Working = [new("increment", [v0, vt], new("ΔV", vt.Year, vt.Value - v0.Value, vt.Unit))],
    };
}
