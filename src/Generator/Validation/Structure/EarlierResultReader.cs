using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>Reads one result: a figure of the period before, as the plan states it.</summary>
internal static class EarlierResultReader
{
    /// <summary>Less is no task, and its completion cannot be counted.</summary>
    private const decimal LeastTask = 0.000_001m;

    public static EarlierResult? Read(FieldReader fields, UniqueNames names, Definitions definitions, ReadingScope scope)
    {
        var id = names.Claim(fields);
        var name = fields.Localized("name");
        var place = PlaceReader.Read(fields, scope);
        var value = fields.Number("value");
        var unit = fields.Reference("unit", definitions.Units);
        var qualifier = fields.OptionalChoice<Qualifier>("qualifier") ?? Qualifier.Exact;
        var year = fields.YearOfKind(definitions.HasFiscalYears, "year", isRequired: false) ?? definitions.Period?.BaseYear;
        var since = fields.YearOfKind(definitions.HasFiscalYears, "since", isRequired: false);
        var indicator = fields.OptionalReference("indicator", definitions.Indicators);
        var completion = fields.OptionalFields("completion") is { } nested ? ReadCompletion(nested, definitions, scope) : null;
        var isContext = fields.Flag("context");
        fields.End();

        if (since >= year)
        {
            scope.Report(PlanProblems.SinceNotBefore(fields.At("since"), since.Value.Value, year.Value.Value));
        }

        if (since is null && unit is not null)
        {
            UnitRule.Check(fields, unit, definitions.Indicators.Find(indicator), definitions.Units, scope);
        }

        return id is null || name is null || place is null || value is null || unit is null || year is null
            ? null
            : new EarlierResult(
                id,
                name,
                place,
                new Figure(value.Value, new UnitId(unit)),
                qualifier,
                year.Value,
                since,
                indicator is null ? null : new IndicatorId(indicator),
                completion,
                isContext,
                fields.At("value"));
    }

    private static Completion? ReadCompletion(FieldReader fields, Definitions definitions, ReadingScope scope)
    {
        var task = fields.Number("task");
        var stated = fields.Number("stated");
        var source = fields.OptionalReference("source", definitions.Sources);
        fields.End();
        if (task < LeastTask)
        {
            scope.Report(PlanProblems.TaskNotPositive(fields.At("task")));
        }

        return task is null || stated is null
            ? null
            : new Completion(task.Value, stated.Value) { Source = source is null ? null : new SourceId(source) };
    }
}
