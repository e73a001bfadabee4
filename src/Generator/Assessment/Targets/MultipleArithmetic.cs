using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>A multiple of the base year's figure: to halve is a change of -50 %, to double one of +100 %, on a straight line.</summary>
internal sealed class MultipleArithmetic() : TargetArithmetic(TargetKind.Multiple)
{
    public override ImmutableArray<JudgingRule> Rules { get; } =
        [new("multiple", ["relative-change", "progress-linear", "pace", "required-linear", "ratio"])];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        var change = target with
        {
            Value = target.Value - 100,
            Milestones = [.. target.Milestones.Select(milestone => milestone with { Value = milestone.Value - 100 })],
        };
        var measured = RelativeChangeArithmetic.OfLevels(change, indicator, evidence, new RequiredPath(change, 0, change.Value));
        return measured with { Actual = 100 + measured.Actual, Required = 100 + measured.Required };
    }
}
