using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>Reads units.yaml.</summary>
internal static class UnitsReader
{
    private const string Path = "units.yaml";

    public static Declared<Unit> Read(ReadingScope scope)
    {
        if (scope.Root<SourceMap>(Path) is not { } map)
        {
            return new Declared<Unit>("unit", [], isComplete: false);
        }

        var names = new Declared<Unit>("unit", map.Entries.Select(entry => new KeyValuePair<string, Unit?>(entry.Key.Text, null)), isComplete: true);
        var all = DeclarationMap.Walk(map, "unit", scope)
            .Select(entry => (entry.Name, entry.Fields, Unit: entry.Fields is null ? null : Read(entry.Name, entry.Fields, names, scope)))
            .ToList();
        UnitRules.Check([.. all.Where(entry => entry.Unit is not null).Select(entry => new Entry<Unit>(entry.Unit!, entry.Fields!))], scope);
        return new Declared<Unit>("unit", all.Select(entry => KeyValuePair.Create(entry.Name, entry.Unit)), isComplete: true);
    }

    private static Unit? Read(string name, FieldReader fields, Declared<Unit> names, ReadingScope scope)
    {
        var quantity = fields.Name("quantity");
        var factor = fields.Number("factor");
        var symbol = fields.Localized("symbol", mayBeEmpty: true);
        var written = ReadWritten(fields, scope);
        var shownAs = new Dictionary<Language, UnitId>();
        if (fields.OptionalFields("shown-as") is { } nested)
        {
            foreach (var language in scope.Languages)
            {
                if (nested.OptionalReference(language.Tag, names) is { } unit)
                {
                    shownAs.Add(language, new UnitId(unit));
                }
            }

            nested.End();
        }

        fields.End();
        if (factor <= 0)
        {
            scope.Report(PlanProblems.FactorNotPositive(fields.At("factor"), name));
            return null;
        }

        return quantity is null || factor is null || symbol is null
            ? null
            : new Unit(new UnitId(name), quantity, factor.Value, symbol, written, shownAs.ToFrozenDictionary());
    }

    private static ImmutableArray<string> ReadWritten(FieldReader fields, ReadingScope scope)
    {
        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var item in fields.OptionalItems("written"))
        {
            if (item is SourceScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            {
                written.Add(scalar.Text.Trim());
            }
            else
            {
                scope.Report(ContentProblems.WrongKind(item.Location, $"a spelling of {fields.Subject}", NodeKind.Name<SourceScalar>()));
            }
        }

        return written.ToImmutable();
    }
}
