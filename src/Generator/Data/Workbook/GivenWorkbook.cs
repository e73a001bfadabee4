using System.Collections.Immutable;
using System.Globalization;
using Generator.Data.Tables;
using Generator.Loading;

namespace Generator.Data.Workbook;

/// <summary>
/// A dataset that was given as a workbook, as a workbook of what was read of it. The given one may hold more than its author knows of:
/// hidden sheets, comments, names, formulas with paths of a machine.
/// </summary>
internal static class GivenWorkbook
{
    public static byte[] Publish(SourceTable table)
    {
        var width = table.Rows.Select(row => row.Cells.Length).Append(table.Header.Length).Max();
        ImmutableArray<Column> columns =
            [.. Enumerable.Range(0, width).Select(index => new Column(
                index < table.Header.Length ? table.Header[index].Text : string.Empty, ColumnType.Text))];
        var sheet = SheetName.Of([table.Header[0].Location.Sheet ?? string.Empty]);
        return WorkbookFile.Write(
            [
                new(
                    sheet.Length == 0 ? "data" : sheet,
                    new("given", new(table.Path), columns, [.. table.Rows.Select(row => Row(row, width))])),
            ]);
    }

    private static ImmutableArray<Cell?> Row(SourceRow row, int width)
    {
        var cells = ImmutableArray.CreateBuilder<Cell?>(width);
        for (var i = 0; i < width; i++)
        {
            cells.Add(i < row.Cells.Length ? Of(row.Cells[i]) : null);
        }

        return cells.MoveToImmutable();
    }

    private static Cell? Of(SourceCell cell) => cell.Text.Length == 0 ? null
        : cell.IsNumber && decimal.TryParse(
            cell.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new Cell.NumberCell(number)
            : new Cell.Text(cell.Text);
}
