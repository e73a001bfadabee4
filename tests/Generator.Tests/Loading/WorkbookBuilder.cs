using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Generator.Tests.Loading;

/// <summary>
/// Writes .xlsx workbooks for tests, cell by cell: sheet first, then its cells by name ("B2"). Numbers are given as the text
/// that stands in the file; a format is a number format code or one of the built-in numbers.
/// </summary>
internal sealed class WorkbookBuilder
{
    private readonly List<(string Name, bool Hidden, List<(string At, Cell Cell)> Cells, List<string> Merged)> sheets = [];
    private readonly List<(uint Id, string? Code)> formats = [(0, null)];
    private readonly HashSet<uint> hiddenRows = [];
    private readonly HashSet<uint> hiddenColumns = [];

    public WorkbookBuilder Sheet(string name, bool hidden = false)
    {
        sheets.Add((name, hidden, [], []));
        return this;
    }

    /// <summary>A row of texts from column A on; an empty text leaves the cell out.</summary>
    public WorkbookBuilder Row(int row, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length > 0)
            {
                Text($"{(char)('A' + i)}{row}", texts[i]);
            }
        }

        return this;
    }

    public WorkbookBuilder Text(string at, string text) =>
        Add(at, new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) });

    public WorkbookBuilder Number(string at, string number, string? format = null) =>
        Add(at, new Cell { CellValue = new CellValue(number), StyleIndex = Style((0, format)) });

    public WorkbookBuilder Number(string at, string number, uint builtInFormat) =>
        Add(at, new Cell { CellValue = new CellValue(number), StyleIndex = Style((builtInFormat, null)) });

    public WorkbookBuilder Boolean(string at, bool value) =>
        Add(at, new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(value ? "1" : "0") });

    public WorkbookBuilder Error(string at, string error) =>
        Add(at, new Cell { DataType = CellValues.Error, CellValue = new CellValue(error) });

    /// <summary>A formula with the result saved with it; null for one that was never computed.</summary>
    public WorkbookBuilder Formula(string at, string formula, string? result) =>
        Add(at, new Cell { CellFormula = new CellFormula(formula), CellValue = result is null ? null : new CellValue(result) });

    public WorkbookBuilder Merge(string range)
    {
        sheets[^1].Merged.Add(range);
        return this;
    }

    /// <summary>Hides a row of every sheet, as a filter does.</summary>
    public WorkbookBuilder HideRow(uint row)
    {
        hiddenRows.Add(row);
        return this;
    }

    /// <summary>Hides a column of every sheet, counted from 1.</summary>
    public WorkbookBuilder HideColumn(uint column)
    {
        hiddenColumns.Add(column);
        return this;
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            foreach (var (name, hidden, cells, merged) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet();
                if (hiddenColumns.Count > 0)
                {
                    part.Worksheet.Append(new Columns(hiddenColumns.Select(
                        column => new Column { Min = column, Max = column, Width = 0, Hidden = true, CustomWidth = true })));
                }

                part.Worksheet.Append(new SheetData(Rows(cells)));
                if (merged.Count > 0)
                {
                    part.Worksheet.Append(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
                }

                book.Workbook.Sheets!.Append(new Sheet
                {
                    Name = name,
                    SheetId = (uint)book.Workbook.Sheets.ChildElements.Count + 1,
                    Id = book.GetIdOfPart(part),
                    State = hidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
                });
            }
        }

        return stream.ToArray();
    }

    private IEnumerable<Row> Rows(List<(string At, Cell Cell)> cells) => cells
        .GroupBy(cell => uint.Parse(cell.At.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), CultureInfo.InvariantCulture))
        .OrderBy(row => row.Key)
        .Select(row => new Row(
            row.OrderBy(cell => cell.At.Length).ThenBy(cell => cell.At, StringComparer.Ordinal).Select(cell => cell.Cell))
        {
            RowIndex = row.Key,
            Hidden = hiddenRows.Contains(row.Key) ? true : null,
        });

    private WorkbookBuilder Add(string at, Cell cell)
    {
        cell.CellReference = at;
        sheets[^1].Cells.Add((at, cell));
        return this;
    }

    private uint Style((uint Id, string? Code) format)
    {
        var known = format.Code is null
            ? formats.FindIndex(other => other == format)
            : formats.FindIndex(other => other.Code == format.Code);
        if (known < 0)
        {
            // Own formats are numbered from 164 on; below are the built-in ones.
            formats.Add(format.Code is null ? format : (164 + (uint)formats.Count, format.Code));
            known = formats.Count - 1;
        }

        return (uint)known;
    }

    private Stylesheet Styles() => new(
        new NumberingFormats(formats.Where(format => format.Code is not null)
            .Select(format => new NumberingFormat { NumberFormatId = format.Id, FormatCode = format.Code })),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(formats.Select(format => new CellFormat { NumberFormatId = format.Id, ApplyNumberFormat = true })));
}
