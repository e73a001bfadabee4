using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>A budget for the increase since the base year: (Vt − V0) / B of it is used.</summary>
internal sealed class IncrementBudgetArithmetic() : LimitArithmetic(TargetKind.IncrementBudget)
{
    public override ImmutableArray<JudgingRule> Rules { get; } = [new("increment-budget", ["increment", "budget-used", "pace"])];

    protected override decimal Room(Target target, decimal start) => target.Value;

    protected override Measurement Measure(Target target, RequiredPath path, WorkingTerm v0, WorkingTerm vt)
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
            IsMet = IsWithin(target, increment.Value, target.Value),
        };
    }
}
