using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Structure;

/// <summary>Reads the second statement of a target: a level in the target year, converted into the indicator's unit.</summary>
internal static class RestatedReader
{
    public static Figure? Read(FieldReader fields, Definitions definitions, string? indicatorName, ReadingScope scope)
    {
        var value = fields.Number("value");
        var unitName = fields.Reference("unit", definitions.Units);
        fields.End();
        var indicator = definitions.Indicators.Find(indicatorName);
        if (value is null
            || definitions.Units.Find(unitName) is not { } unit
            || indicator is null
            || definitions.Units.Find(indicator.Unit.Value) is not { } own)
        {
            return null;
        }

        if (unit.Quantity != own.Quantity)
        {
            scope.Report(PlanProblems.UnitNotFitting(fields.At("unit"), unit.Id.Value, indicator.Id.Value, own.Id.Value));
            return null;
        }

        if (UnitConversion.Convert(value.Value, unit, own) is not { } converted)
        {
            scope.Report(PlanProblems.TooLarge(fields.At("value"), own.Id.Value));
            return null;
        }

        return new Figure(converted, own.Id);
    }
}
