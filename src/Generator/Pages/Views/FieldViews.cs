using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>TABLE: a table for programs with its columns.</summary>
internal sealed record TableView(
    string Id,
    string Title,
    string Row,
    string File,
    string Path,
    string Spreadsheet,
    string Count,
    ImmutableArray<FieldView> Columns) : View;

/// <summary>FIELD: a column: name, type, unit, meaning. Columns that differ by language alone are one entry.</summary>
internal sealed record FieldView(
    ImmutableArray<string> Names, string Type, string? Unit, string Meaning, ImmutableArray<string> Values, string? RefersTo) : View;

/// <summary>The tables column by column.</summary>
internal static class FieldViews
{
    /// <summary>Longer lists stand in the table of columns, and their words on the methodology page.</summary>
    private const int MostChoices = 8;

    public static ImmutableArray<TableView> Of(LanguageSite site, ImmutableArray<Table> tables) =>
    [
        .. tables.Select(table => new TableView(
            $"table-{table.Name}",
            ColumnWords.Title(site.Words, table.Name),
            site.Words[$"machine.table_row.{table.Name}"],
            table.FileName,
            table.Path.Value,
            DataPaths.ForSpreadsheets(table.Path).Value,
            site.Locale.Figures.Numbers.Write(table.Rows.Count),
            [.. table.Columns.GroupBy(column => column.Subject, StringComparer.Ordinal).Select(group => Field(site, table, [.. group]))])),
    ];

    private static FieldView Field(LanguageSite site, Table table, ImmutableArray<Column> columns)
    {
        var column = columns[0];
        return new(
            [.. columns.Select(one => one.Name)],
            site.Words[$"machine.type.{EnumName.Snake(column.Type)}"],
            column.Unit,
            ColumnWords.Meaning(site.PlanWords, table.Name, column with { Language = null }),
            column.Choices.Length <= MostChoices ? column.Choices : [],
            column.References);
    }
}
