using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Formulas;
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
            return Declared<Unit>.Unreadable("unit");
        }

        var names = DeclarationMap.Names<Unit>(map, "unit");
        var sound = ImmutableArray.CreateBuilder<Entry<Unit>>();
        var all = DeclarationMap.Read(map, "unit", scope, (name, fields) =>
        {
            var unit = Read(name, fields, names, scope);
            if (unit is not null)
            {
                sound.Add(new Entry<Unit>(unit, fields));
            }

            return unit;
        });
        foreach (var needed in new[] { Unit.Percent, Unit.PercentagePoint }.Where(unit => !names.Knows(unit.Value)))
        {
            scope.Report(PlanProblems.UnitMissing(map.Location, needed.Value));
        }

        UnitRules.Check(sound.ToImmutable(), scope);
        return new Declared<Unit>("unit", all, isComplete: true);
    }

    private static Unit? Read(string name, FieldReader fields, Declared<Unit> names, ReadingScope scope)
    {
        DeclarationMap.CheckName(name, "unit", fields, scope);
        var quantity = fields.Name("quantity");
        var factor = fields.Number("factor");
        var symbol = fields.Symbol("symbol", name);
        var written = ReadWritten(fields, scope);
        var shownAs = new Dictionary<SiteLanguage, UnitId>();
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

        var large = fields.OptionalFields("large") is { } amounts ? ReadLarge(amounts, names, scope) : [];
        var parts = FormulaReader.ReadUnits(fields, scope);
        fields.End();
        if (factor <= 0)
        {
            scope.Report(PlanProblems.FactorNotPositive(fields.At("factor"), name));
            return null;
        }

        return quantity is null || factor is null || symbol is null
            ? null
            : new Unit(
                new UnitId(name), quantity, factor.Value, symbol.Plain, written,
                shownAs.ToFrozenDictionary()) { Large = large.ToFrozenDictionary(), Forms = symbol.Forms, MadeOf = parts };
    }

    private static Dictionary<SiteLanguage, LargeUnit> ReadLarge(FieldReader fields, Declared<Unit> names, ReadingScope scope)
    {
        var large = new Dictionary<SiteLanguage, LargeUnit>();
        foreach (var language in scope.Languages)
        {
            if (fields.OptionalFields(language.Tag) is not { } given)
            {
                continue;
            }

            var unit = given.Reference("unit", names);
            var from = given.Number("from");
            given.End();
            if (unit is not null && from is { } amount)
            {
                large.Add(language, new LargeUnit(new UnitId(unit), amount));
            }
        }

        fields.End();
        return large;
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
                scope.Report(ContentProblems.WrongKind(
                    item.Location, Phrase.Of("spelling-of", ("subject", fields.Subject)), NodeKind.Name<SourceScalar>()));
            }
        }

        return written.ToImmutable();
    }
}
