using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// No spelling may mean two units of different size or quantity, since datasets write units as words; and a unit is shown as a unit
/// of its own quantity which is then not shown as yet another one in the same language. The unit for large amounts is a larger
/// one of the same quantity.
/// </summary>
internal static class UnitRules
{
    public static void Check(ImmutableArray<Entry<Unit>> units, ReadingScope scope)
    {
        CheckWriting(units, scope);
        var byId = units.ToDictionary(entry => entry.Value.Id, entry => entry.Value);
        foreach (var (unit, fields) in units)
        {
            foreach (var language in scope.Languages)
            {
                if (unit.Large.TryGetValue(language, out var large) && byId.TryGetValue(large.Unit, out var larger)
                    && (larger.Quantity != unit.Quantity || larger.Factor <= unit.Factor || large.From <= 0))
                {
                    scope.Report(PlanProblems.LargeUnitNotFitting(fields.At("large"), unit.Id.Value, larger.Id.Value));
                }

                if (unit.ShownAs.TryGetValue(language, out var id) && byId.TryGetValue(id, out var shownAs)
                    && FindFault(unit, shownAs, language, fields.At("shown-as")) is { } fault)
                {
                    scope.Report(fault);
                }
            }
        }
    }

    private static Diagnostic? FindFault(Unit unit, Unit shownAs, SiteLanguage language, SourceLocation at) =>
        shownAs.Id == unit.Id ? PlanProblems.ShownAsNotDistinct(at, unit.Id.Value)
        : shownAs.Quantity != unit.Quantity ? PlanProblems.ShownAsOtherQuantity(at, unit.Id.Value, shownAs.Id.Value)
        : shownAs.ShownAs.ContainsKey(language) ? PlanProblems.ShownAsChain(at, unit.Id.Value, shownAs.Id.Value, language.Tag)
        : null;

    private static void CheckWriting(ImmutableArray<Entry<Unit>> units, ReadingScope scope)
    {
        var owners = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var (unit, fields) in units)
        {
            foreach (var writing in UnitWriting.Of(unit, scope.Languages))
            {
                if (!owners.TryAdd(writing, unit) && owners[writing] is var owner
                    && (owner.Quantity != unit.Quantity || owner.Factor != unit.Factor))
                {
                    scope.Report(PlanProblems.SharedWriting(fields.Location, writing, unit.Id.Value, owner.Id.Value));
                }
            }
        }
    }
}
