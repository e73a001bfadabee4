using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Structure;

/// <summary>Decides how the numbers of a target become numbers in its indicator's unit.</summary>
internal static class TargetUnit
{
    /// <summary>
    /// The conversion, or null where the unit does not fit (reported) or a unit is faulty itself. It gives null for a number that is
    /// too large, which it reports.
    /// </summary>
    public static Func<decimal, decimal?>? Converter(
        FieldReader fields, TargetKind kind, string? unitName, Indicator indicator, Declared<Unit> units, ReadingScope scope)
    {
        if (kind == TargetKind.Multiple)
        {
            return value => Math.Abs(value) < 1_000_000 ? 100 * value : ReportTooLarge(indicator.Unit);
        }

        if (kind.IsOrder)
        {
            return value => value;
        }

        if (kind == TargetKind.PointChange)
        {
            if (unitName == Unit.PercentagePoint.Value && indicator.Unit == Unit.Percent)
            {
                return value => value;
            }

            scope.Report(TargetProblems.NotPoints(fields.At("unit"), unitName ?? string.Empty, indicator.Id.Value, indicator.Unit.Value));
            return null;
        }

        if (kind.IsInPercent)
        {
            if (unitName == Unit.Percent.Value)
            {
                return value => value;
            }

            scope.Report(PlanProblems.UnitNotPercent(fields.At("unit"), unitName ?? string.Empty, Choices<TargetKind>.NameOf(kind)));
            return null;
        }

        var own = units.Find(indicator.Unit.Value);
        var unit = unitName is null ? own : units.Find(unitName);
        if (own is null || unit is null)
        {
            return null;
        }

        if (own.Quantity != unit.Quantity)
        {
            scope.Report(PlanProblems.UnitNotFitting(fields.At("unit"), unit.Id.Value, indicator.Id.Value, own.Id.Value));
            return null;
        }

        return value => UnitConversion.Convert(value, unit, own) ?? ReportTooLarge(own.Id);

        decimal? ReportTooLarge(UnitId into)
        {
            scope.Report(PlanProblems.TooLarge(fields.At("value"), into.Value));
            return null;
        }
    }
}
