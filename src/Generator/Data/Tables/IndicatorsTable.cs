using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>What is measured, also where nothing was found.</summary>
internal static class IndicatorsTable
{
    public const string Name = "indicators";

    public static Table Of(Compilation compilation)
    {
        var plan = compilation.Plan;
        return new TableShape<Indicator>(compilation)
            .Key("id", indicator => indicator.Id.Value)
            .Localized("name", (indicator, language) => language.Text(indicator.Name))
            .Localized("definition", (indicator, language) => language.Text(indicator.Definition))
            .Required("unit", indicator => indicator.Unit.Value, references: UnitsTable.Name)
            .Localized("unit_symbol", (indicator, language) => language.Text(plan.Units[indicator.Unit].Symbol))
            .Choice<Direction>("direction", indicator => indicator.Direction, isRequired: true)
            .Choice<ObservationKind>("observation_kind", indicator => indicator.Observations, isRequired: true)
            .Flag("by_region", indicator => indicator.ByRegion)
            .Flag("context", indicator => indicator.IsContext)
            .Integer("observations", indicator => compilation.Observed[indicator.Id].Count(), isRequired: true)
            .Localized("note", (indicator, language) => indicator.Note is { } note ? language.Text(note) : null)
            .Of(Name, DataPaths.Table(Name), plan.Indicators);
    }
}
