using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;
using Generator.Validation.Structure;

namespace Generator.Validation.Declarations;

/// <summary>Reads consistency.yaml, which content may do without: the checks of the plan against itself that are told one by one.</summary>
internal static class ConsistencyReader
{
    private const string Path = "consistency.yaml";
    private const int MostDecimals = 8;

    public static ImmutableArray<ConsistencyEntry> Read(Definitions definitions, StructureIndex structure, ReadingScope scope)
    {
        if (scope.OptionalRoot<SourceList>(Path) is not { } list)
        {
            return [];
        }

        var names = new UniqueNames("check", scope);
        return
        [
            .. FieldReader.ItemsOf(list.Items, "check", scope)
                .Select(fields => Read(fields, names, definitions, structure, scope))
                .OfType<ConsistencyEntry>(),
        ];
    }

    private static ConsistencyEntry? Read(
        FieldReader fields, UniqueNames names, Definitions definitions, StructureIndex structure, ReadingScope scope)
    {
        var id = names.Claim(fields);
        var goals = fields.References("goals", structure.Goals);
        var results = fields.References("results", structure.Results);
        var measures = fields.References("measures", structure.Measures);
        var title = fields.Localized("title");
        var formula = fields.Choice<ConsistencyFormula>("formula");
        var inputs = fields.OptionalFields("inputs") is { } given ? ReadInputs(given, definitions) : [];
        var stated = fields.OptionalFields("stated") is { } printed ? ReadStatement(printed, definitions, scope) : null;
        var computed = fields.OptionalFields("computed") is { } figure ? ReadFigure(figure, definitions) : null;
        var tolerance = fields.OptionalNumber("tolerance");
        var outcome = fields.OptionalChoice<ConsistencyOutcome>("outcome");
        var decimals = fields.OptionalInteger("decimals", 0, MostDecimals);
        var says = fields.Localized("says");
        fields.End();
        if (formula is not { } known || id is null || title is null || says is null)
        {
            return null;
        }

        var entry = new ConsistencyEntry(id, title, known, says, fields.Location)
        {
            Goals = [.. goals.Select(goal => new GoalId(goal))],
            Results = results,
            Measures = measures,
            Inputs = inputs,
            Stated = stated,
            Computed = computed,
            Tolerance = tolerance,
            Outcome = outcome,
            Decimals = decimals,
        };
        ConsistencyRule.Check(fields, entry, scope);
        return entry;
    }

    private static ImmutableArray<ConsistencyInput> ReadInputs(FieldReader fields, Definitions definitions)
    {
        var inputs = ImmutableArray.CreateBuilder<ConsistencyInput>();
        foreach (var symbol in fields.Keys)
        {
            if (fields.Fields(symbol) is not { } own)
            {
                continue;
            }

            var value = own.Number("value");
            var unit = own.OptionalReference("unit", definitions.Units);
            var from = own.OptionalLocalized("from");
            own.End();
            if (value is { } number)
            {
                inputs.Add(new ConsistencyInput(symbol, number, unit is null ? null : new UnitId(unit), from));
            }
        }

        return inputs.ToImmutable();
    }

    private static ConsistencyStatement ReadStatement(FieldReader fields, Definitions definitions, ReadingScope scope)
    {
        var value = fields.OptionalNumber("value");
        var unit = fields.OptionalReference("unit", definitions.Units);
        var text = fields.OptionalLocalized("text");
        var source = fields.OptionalReference("source", definitions.Sources);
        fields.End();
        if (fields.Has("value") == fields.Has("text") || (fields.Has("value") && !fields.Has("unit")))
        {
            scope.Report(PlanProblems.StatementShape(fields.Location));
        }

        return new ConsistencyStatement(value, unit is null ? null : new UnitId(unit), text, source is null ? null : new SourceId(source));
    }

    private static Figure? ReadFigure(FieldReader fields, Definitions definitions)
    {
        var value = fields.Number("value");
        var unit = fields.Reference("unit", definitions.Units);
        fields.End();
        return value is null || unit is null ? null : new Figure(value.Value, new UnitId(unit));
    }
}
