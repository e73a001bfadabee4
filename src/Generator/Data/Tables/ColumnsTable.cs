using System.Collections.Immutable;

namespace Generator.Data.Tables;

/// <summary>The columns of all other tables, each with its meaning in every language.</summary>
internal static class ColumnsTable
{
    public const string Name = "columns";

    public static Table Of(Compilation compilation, ImmutableArray<Table> tables)
    {
        var rows = tables.SelectMany(table => table.Columns.Select(column => (Table: table, Column: column)));
        return new TableShape<(Table Table, Column Column)>(compilation)
            .Key("id", row => $"{row.Table.Name}.{row.Column.Name}")
            .Required("table", row => row.Table.Name)
            .Required("column", row => row.Column.Name)
            .Choice<ColumnType>("type", row => row.Column.Type, isRequired: true)
            .Text("unit", row => row.Column.Unit)
            .Text("values", row => string.Join(';', row.Column.Choices))
            .Text("refers_to", row => row.Column.References)
            .Localized("meaning", (row, language) => ColumnWords.Meaning(language.PlanWords, row.Table.Name, row.Column))
            .Of(Name, DataPaths.Table(Name), rows);
    }
}
