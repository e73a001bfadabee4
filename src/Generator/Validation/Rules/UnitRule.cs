using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>A figure about an indicator is in a unit of the indicator's quantity, so that it converts into the indicator's unit.</summary>
internal static class UnitRule
{
    /// <summary>Reports a misfit at the key “unit”; silent where the indicator or a unit is faulty itself.</summary>
    public static void Check(FieldReader fields, string unitName, Indicator? indicator, Declared<Unit> units, ReadingScope scope)
    {
        if (indicator is not null
            && units.Find(unitName) is { } unit
            && units.Find(indicator.Unit.Value) is { } own
            && unit.Quantity != own.Quantity)
        {
            scope.Report(PlanProblems.UnitNotFitting(fields.At("unit"), unitName, indicator.Id.Value, own.Id.Value));
        }
    }
}
