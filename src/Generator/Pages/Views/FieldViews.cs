using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>The tables column by column: name, type, unit, meaning. Columns that differ by language alone are one entry.</summary>
internal static class FieldViews
{
    /// <summary>Longer lists stand in the table of columns, and their words on the methodology page.</summary>
    private const int MostChoices = 8;

    public static ScriptArray Of(LanguagePages pages, ImmutableArray<Table> tables) => View.List(tables.Select(table => View.Of(
        ("id", $"table-{table.Name}"),
        ("title", ColumnWords.Title(pages.Site.Words, table.Name)),
        ("row", pages.Site.Words[$"machine.table_row.{table.Name}"]),
        ("file", table.FileName),
        ("path", table.Path.Value),
        ("count", pages.Site.Locale.Figures.Numbers.Write(table.Rows.Length)),
        ("columns", View.List(table.Columns.GroupBy(column => column.Subject, StringComparer.Ordinal).Select(group => Field(pages, table, [.. group])))))));

    private static ScriptObject Field(LanguagePages pages, Table table, ImmutableArray<Column> columns)
    {
        var (words, column) = (pages.Site.Words, columns[0]);
        return View.Of(
            ("names", View.List(columns.Select(one => one.Name))),
            ("type", words[$"machine.type.{EnumName.Snake(column.Type)}"]),
            ("unit", column.Unit),
            ("meaning", ColumnWords.Meaning(pages.Site.Words, table.Name, column with { Language = null })),
            ("values", View.List(column.Choices.Length <= MostChoices ? column.Choices : [])),
            ("refers_to", column.References));
    }
}
