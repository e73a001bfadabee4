using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>Units, with the factor to their quantity's base unit, so that figures convert without guessing.</summary>
internal static class UnitsTable
{
    public const string Name = "units";

    public static Table Of(Compilation compilation) => new TableShape<Unit>(compilation)
        .Key("id", unit => unit.Id.Value)
        .Localized("symbol", (unit, language) => language.Text(unit.Symbol))
        .Required("quantity", unit => unit.Quantity)
        .Number("factor", unit => unit.Factor, isRequired: true)
        .Localized("shown_as", (unit, language) => language.Locale.Figures.Shown(unit.Id).Id.Value)
        .Of(Name, DataPaths.Table(Name), compilation.Plan.Units);
}
