using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// A target points where its indicator is meant to move: a promised fall on something meant to rise is a mistake in one of them.
/// The bound of a relative change speaks of its signed value: a fall of 7.1 per cent or more is at most -7.1.
/// </summary>
internal static class TargetDirectionRule
{
    public static void Check(
        FieldReader fields, TargetKind kind, Bound? bound, decimal? value, Indicator indicator, bool isAllowance, ReadingScope scope)
    {
        if (indicator.Direction == Direction.None || kind.IsOrder || kind == TargetKind.Range)
        {
            return;
        }

        var shouldFall = indicator.Direction == Direction.Down;
        if (isAllowance && kind.IsChange)
        {
            if (!shouldFall || bound is not (Bound.AtMost or Bound.Below) || value <= 0)
            {
                scope.Report(TargetProblems.AllowanceShape(fields.At("allowance"), indicator.Id.Value));
            }

            return;
        }

        if (kind == TargetKind.GrowthFloor)
        {
            if (shouldFall)
            {
                scope.Report(TargetProblems.FloorAgainstDirection(fields.At("kind"), indicator.Id.Value));
            }

            return;
        }

        if (kind == TargetKind.Multiple && (value <= 0 || (shouldFall ? value >= 1 : value <= 1)))
        {
            scope.Report(TargetProblems.MultipleAgainstDirection(fields.At("value"), indicator.Id.Value));
        }

        if (kind.IsChange && (shouldFall ? value >= 0 : value <= 0))
        {
            scope.Report(PlanProblems.ChangeAgainstDirection(fields.At("value"), indicator.Id.Value, shouldFall));
        }

        if (kind.IsLimit)
        {
            if (!shouldFall)
            {
                scope.Report(PlanProblems.LimitAgainstDirection(fields.At("kind"), Choices<TargetKind>.NameOf(kind), indicator.Id.Value));
            }
        }
        else if (shouldFall ? bound is Bound.AtLeast or Bound.Above : bound is Bound.AtMost or Bound.Below)
        {
            scope.Report(PlanProblems.BoundAgainstDirection(
                fields.At("bound"), Choices<Bound>.NameOf(bound.GetValueOrDefault()), indicator.Id.Value, shouldFall));
        }
    }
}
