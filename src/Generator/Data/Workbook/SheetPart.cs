using System.Collections.Immutable;
using System.Globalization;
using Generator.Data.Tables;

namespace Generator.Data.Workbook;

/// <summary>
/// A table as a worksheet: header frozen and filterable, columns as wide as their contents need within bounds, numbers as numbers,
/// days as days. Text is stored as text, which no spreadsheet runs, so it needs no guard.
/// </summary>
internal static class SheetPart
{
    private const int Narrowest = 8;
    private const int Widest = 48;

    /// <summary>Day zero of spreadsheets, moved by the leap day that they wrongly see in 1900.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static byte[] Write(Sheet sheet) =>
        XmlPart.Write("worksheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main", xml =>
    {
        var table = sheet.Table;
        xml.Open("sheetViews");
        xml.Open("sheetView", ("workbookViewId", "0"));
        xml.Element("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.Close();
        xml.Close();
        xml.Open("cols");
        for (var i = 0; i < table.Columns.Length; i++)
        {
            xml.Element("col", ("min", Digits(i + 1)), ("max", Digits(i + 1)), ("width", Digits(Width(table, i))), ("customWidth", "1"));
        }

        xml.Close();
        xml.Open("sheetData");
        Row(xml, 1, [.. table.Columns.Select(column => new Cell.Text(column.Name))], SheetStyles.Header);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            Row(xml, i + 2, table.Rows[i], null);
        }

        xml.Close();
        xml.Element("autoFilter", ("ref", $"A1:{ColumnLetters(table.Columns.Length - 1)}{Digits(table.Rows.Length + 1)}"));
        CellRules.Write(xml, sheet.Rules);
    });

    /// <summary>The letters of a column counted from zero: A … Z, AA …</summary>
    public static string ColumnLetters(int index) =>
        (index >= 26 ? ColumnLetters((index / 26) - 1) : string.Empty) + (char)('A' + (index % 26));

    private static void Row(XmlPart xml, int number, ImmutableArray<Cell?> cells, string? style)
    {
        xml.Open("row", ("r", Digits(number)));
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } cell)
            {
                Write(xml, cell, $"{ColumnLetters(i)}{Digits(number)}", style);
            }
        }

        xml.Close();
    }

    private static void Write(XmlPart xml, Cell cell, string place, string? style)
    {
        var (type, value) = cell switch
        {
            Cell.NumberCell number => (null, number.Value.ToString(CultureInfo.InvariantCulture)),
            Cell.Day day => (null, Digits(day.Date.DayNumber - DayZero.DayNumber)),
            Cell.Flag flag => ("b", flag.IsTrue ? "1" : "0"),
            _ => ("inlineStr", string.Empty),
        };
        xml.Open("c", ("r", place), ("s", cell is Cell.Day ? SheetStyles.Day : style), ("t", type));
        if (cell is Cell.Text text)
        {
            xml.Open("is");
            xml.Open("t");
            xml.Attribute("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");
            xml.Text(text.Value);
            xml.Close();
            xml.Close();
        }
        else
        {
            xml.Open("v");
            xml.Text(value);
            xml.Close();
        }

        xml.Close();
    }

    /// <summary>In digits of the normal font; Chinese characters count double.</summary>
    private static int Width(Table table, int column)
    {
        var longest = table.Rows
            .Select(row => row[column] is { } cell ? Csv.CsvFile.Field(cell) : string.Empty)
            .Append(table.Columns[column].Name)
            .Max(text => text.Sum(letter => letter < '\u2E80' ? 1 : 2));
        return Math.Clamp(longest + 2, Narrowest, Widest);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
