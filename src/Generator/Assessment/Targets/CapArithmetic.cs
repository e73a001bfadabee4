using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>A cap on the level: (Vt − V0) / (VT − V0) of the room is used.</summary>
internal sealed class CapArithmetic() : LimitArithmetic(TargetKind.Cap)
{
    public override ImmutableArray<JudgingRule> Rules { get; } = [new("cap", ["room-used", "pace"])];

    protected override decimal Room(Target target, decimal start) => target.Value - start;

    protected override Measurement WithoutBaseline(Target target, decimal latest) =>
        Measurement.Nothing with { Actual = latest, IsMet = IsWithin(target, latest, target.Value) };

    protected override Measurement Measure(Target target, RequiredPath path, WorkingTerm v0, WorkingTerm vt)
    {
        var cap = new WorkingTerm("V_T", target.Year, target.Value, vt.Unit);
        var used = Used(vt.Value - v0.Value, target.Value - v0.Value);
        return RoomUsed(target, path, vt, used, [new("room-used", [v0, vt, cap], Term.Percent("U", 100 * used.GetValueOrDefault()))]) with
        {
            Actual = vt.Value,
            Required = v0.Value + path.At(vt.Year!.Value),
            IsMet = IsWithin(target, vt.Value, target.Value),
        };
    }
}
