using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Generator.Tests.Authoring;

/// <summary>Types into a workbook, as staff do in a spreadsheet program.</summary>
internal static class SheetFiller
{
    /// <summary>Fills cells of the first sheet in the row whose first cell is given, by the headers of their columns.</summary>
    public static byte[] Fill(byte[] workbook, string row, params (string Header, string Text)[] cells)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var data = Data(document);
            var target = data.Elements<Row>().First(one => Text(one.Elements<Cell>().First()) == row);
            foreach (var (header, text) in cells)
            {
                var place = Letters(data.Elements<Row>().First().Elements<Cell>().Single(cell => Text(cell) == header)) + target.RowIndex;
                var after = target.Elements<Cell>().LastOrDefault(cell => Order(cell.CellReference!) < Order(place));
                var filled = decimal.TryParse(text, out _)
                    ? new Cell { CellReference = place, CellValue = new CellValue(text) }
                    : new Cell
                    {
                        CellReference = place, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)),
                    };
                target.InsertAfter(filled, after);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The texts of the first sheet, row by row, with empty texts for cells that are not there.</summary>
    public static List<string[]> Rows(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. Data(document).Elements<Row>().Select(row =>
        {
            var texts = new string[16];
            Array.Fill(texts, string.Empty);
            foreach (var cell in row.Elements<Cell>())
            {
                texts[Letters(cell)[0] - 'A'] = Text(cell);
            }

            return texts;
        })];
    }

    private static SheetData Data(SpreadsheetDocument document)
    {
        var first = document.WorkbookPart!.Workbook!.Descendants<Sheet>().First();
        return ((WorksheetPart)document.WorkbookPart.GetPartById(first.Id!)).Worksheet!.GetFirstChild<SheetData>()!;
    }

    private static string Letters(Cell cell) => cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray());

    private static int Order(string reference) =>
        reference.TrimEnd("0123456789".ToCharArray()).Aggregate(0, (sum, letter) => (sum * 26) + letter);

    private static string Text(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? string.Empty;
}
