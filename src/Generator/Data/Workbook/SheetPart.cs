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
    private const int WidestWrapped = 64;

    /// <summary>The height of a line in points, and the greatest that a row may have.</summary>
    private const int Line = 15;
    private const int Highest = 405;

    /// <summary>Day zero of spreadsheets, moved by the leap day that they wrongly see in 1900.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static Action<Stream> Write(Sheet sheet) =>
        XmlPart.Write("worksheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main", xml =>
    {
        var table = sheet.Table;
        ImmutableArray<HeaderRow> header = [.. HeaderOf(sheet)];
        var widths = Widths(sheet, header);
        xml.Open("sheetViews");
        xml.Open("sheetView", ("workbookViewId", "0"));
        var below = $"A{Digits(header.Length + 1)}";
        xml.Element("pane", ("ySplit", Digits(header.Length)), ("topLeftCell", below), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.Close();
        xml.Close();
        xml.Open("cols");
        for (var i = 0; i < widths.Length; i++)
        {
            xml.Element("col", ("min", Digits(i + 1)), ("max", Digits(i + 1)), ("width", Digits(widths[i])), ("customWidth", "1"));
        }

        xml.Close();
        xml.Open("sheetData");
        for (var i = 0; i < header.Length; i++)
        {
            Row(xml, i + 1, [.. header[i].Texts.Select(text => new Cell.Text(text))], header[i].Looks, Height(header[i], widths));
        }

        var looks = sheet.Headings.IsEmpty ? SheetStyles.OneLine : SheetStyles.Wrapped;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            Row(xml, header.Length + i + 1, row, looks, sheet.Headings.IsEmpty ? null : Height(row, widths));
        }

        xml.Close();
        var last = $"{ColumnLetters(table.Columns.Length - 1)}{Digits(header.Length + table.Rows.Count)}";
        xml.Element("autoFilter", ("ref", $"A{Digits(header.Length)}:{last}"));
        CellRules.Write(xml, sheet.Rules);
    });

    /// <summary>The letters of a column counted from zero: A … Z, AA …</summary>
    public static string ColumnLetters(int index) =>
        (index >= 26 ? ColumnLetters((index / 26) - 1) : string.Empty) + (char)('A' + (index % 26));

    private static IEnumerable<HeaderRow> HeaderOf(Sheet sheet)
    {
        if (!sheet.Headings.IsEmpty)
        {
            yield return new(sheet.Headings, SheetStyles.Headings);
        }

        if (sheet.HasNames)
        {
            var looks = sheet.Headings.IsEmpty ? SheetStyles.Header : SheetStyles.Names;
            yield return new([.. sheet.Table.Columns.Select(column => column.Name)], looks);
        }
    }

    private static void Row(XmlPart xml, int number, ImmutableArray<Cell?> cells, CellLooks looks, int? height)
    {
        xml.Open(
            "row",
            ("r", Digits(number)),
            ("ht", height is { } points ? Digits(points) : null),
            ("customHeight", height is null ? null : "1"));
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } cell)
            {
                Write(xml, cell, $"{ColumnLetters(i)}{Digits(number)}", looks);
            }
        }

        xml.Close();
    }

    private static void Write(XmlPart xml, Cell cell, string place, CellLooks looks)
    {
        var (type, value, look) = cell switch
        {
            Cell.NumberCell number => (null, number.Value.ToString(CultureInfo.InvariantCulture), looks.Value),
            Cell.Day day => (null, Digits(day.Date.DayNumber - DayZero.DayNumber), looks.Day),
            Cell.Flag flag => ("b", flag.IsTrue ? "1" : "0", looks.Value),
            _ => ("inlineStr", string.Empty, looks.Text),
        };
        xml.Open("c", ("r", place), ("s", look), ("t", type));
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

    /// <summary>Of each column, in one walk over rows that are made anew with each.</summary>
    private static ImmutableArray<int> Widths(Sheet sheet, ImmutableArray<HeaderRow> header)
    {
        var longest = new int[sheet.Table.Columns.Length];
        foreach (var row in sheet.Table.Rows)
        {
            Measure(row.Select(Csv.CsvFile.Field));
        }

        foreach (var row in header)
        {
            Measure(row.Texts);
        }

        return [.. longest.Select(width => Math.Clamp(width + 2, Narrowest, sheet.Headings.IsEmpty ? Widest : WidestWrapped))];

        void Measure(IEnumerable<string> texts)
        {
            foreach (var (column, text) in texts.Index())
            {
                longest[column] = Math.Max(longest[column], text.Split('\n').Max(WidthOf));
            }
        }
    }

    /// <summary>The height in which no text is cut, or null where a line is enough.</summary>
    private static int? Height(ImmutableArray<Cell?> cells, ImmutableArray<int> widths) =>
        HeightOf(cells.Select((cell, column) => cell is Cell.Text text ? Lines(text.Value, widths[column]) : 1).Max());

    private static int? Height(HeaderRow row, ImmutableArray<int> widths) =>
        row.Looks == SheetStyles.Headings ? HeightOf(row.Texts.Select((text, column) => Lines(text, widths[column])).Max()) : null;

    private static int? HeightOf(int lines) => lines == 1 ? null : Math.Min((lines * Line) + 2, Highest);

    /// <summary>How many lines a text takes: words are not broken, so that a tenth of each line stays empty.</summary>
    private static int Lines(string text, int width) =>
        text.Split('\n').Sum(line => Math.Max(1, ((WidthOf(line) * 10) + (width * 9) - 1) / (width * 9)));

    /// <summary>In digits of the normal font; Chinese characters count double.</summary>
    private static int WidthOf(string text) => text.Sum(letter => letter < '\u2E80' ? 1 : 2);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record HeaderRow(ImmutableArray<string> Texts, CellLooks Looks);
}
