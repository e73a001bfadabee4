using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>The figures: one table of all, and one for each indicator that has any, cut from it.</summary>
internal static class ObservationTables
{
    public const string Name = "observations";

    public static Table Of(Compilation compilation) =>
        Shape(compilation).Of(Name, DataPaths.Table(Name), compilation.Observed.SelectMany(rows => rows));

    public static IEnumerable<(IndicatorId Indicator, Table Table)> Slices(Compilation compilation)
    {
        var shape = Shape(compilation);
        return compilation.Observed.Select(rows => (rows.Key, shape.Of(Name, DataPaths.Table(rows.Key), rows)));
    }

    private static TableShape<ObservedRow> Shape(Compilation compilation)
    {
        var plan = compilation.Plan;
        var named = new TableShape<ObservedRow>(compilation)
            .Key("id", row => row.Id)
            .Required("indicator", row => row.Row.Indicator.Value, references: IndicatorsTable.Name)
            .Localized("indicator_name", (row, language) => language.Text(IndicatorOf(row).Name));
        var placed = !plan.NamesRegions ? named : named
            .Required("region", row => row.Row.Region.Value, references: RegionsTable.Name)
            .Localized("region_name", (row, language) => language.Text(plan.Regions[row.Row.Region].Name));
        var timed = placed
            .Members(row => row.Row.Members)
            .Integer("year", row => row.Row.Year.Value, isRequired: true);
        if (plan.Indicators.Any(indicator => indicator.HasFiscalYears))
        {
            timed.Text("fiscal_year", row => row.Row.Year.IsFiscal ? row.Row.Year.ToString() : null);
        }

        return timed
            .Text("period", row => row.Period ?? row.NotDoneOn)
            .Date("period_start", row => TimeSpanOf.Of(row.Row).Start)
            .Date("period_end", row => TimeSpanOf.Of(row.Row).End)
            .Number("value", row => row.Row.Number, unit: "unit")
            .Required("unit", row => IndicatorOf(row).Unit.Value, references: UnitsTable.Name)
            .Localized("unit_symbol", (row, language) => language.Text(plan.Units[IndicatorOf(row).Unit].Symbol))
            .Date("completed", row => row.Completed)
            .Choice<ObservationStatus>("status", row => row.Row.Status, isRequired: true)
            .Text("basis", row => row.Row.Basis.Value)
            .Localized("basis_label", (row, language) => BasisLabel(row, language))
            .Required("source", row => row.Row.Source.Value, references: SourcesTable.Name)
            .Localized("source_title", (row, language) => language.Text(plan.Sources[row.Row.Source].Title))
            .Choice<SourceClass>("source_class", row => plan.Sources[row.Row.Source].Class, isRequired: true)
            .Text("parents", row => string.Join(';', ParentIds.Of(compilation, row.Row)))
            .Text("sum", row => row.Row.Sum)
            .Localized("note", (row, language) => language.PlanWords.Note(row.Row))
            .Integer("release", row => row.Row.Release.Value, isRequired: true)
            .Flag("superseded", row => row.SupersededBy is not null)
            .Integer("superseded_by", row => row.SupersededBy?.Value);

        Indicator IndicatorOf(ObservedRow row) => plan.Indicators[row.Row.Indicator];

        string? BasisLabel(ObservedRow row, LanguageData language) =>
            row.Row.Basis.IsUsual ? null : language.Text(IndicatorOf(row).Bases[row.Row.Basis].Label);
    }
}
