using Generator.Tests.Loading;

namespace Generator.Specs;

/// <summary>A workbook of one sheet. A text such as <c>#DIV/0!</c> is a cell that shows an error, <c>=1.5</c> one that
/// holds the number; an empty text is no cell.</summary>
internal sealed record GivenWorkbook
{
    public required string Sheet { get; init; }

    public required List<List<string>> Rows { get; init; }

    public GivenWorkbook Filled(TableRow row) => this with { Rows = Rows.ConvertAll(cells => cells.ConvertAll(row.Fill)) };

    public byte[] Build()
    {
        var book = new WorkbookBuilder().Sheet(Sheet);
        for (var row = 1; row <= Rows.Count; row++)
        {
            var cells = Rows[row - 1];
            book.Row(row, [.. cells.Select(text => IsError(text) || IsNumber(text) ? string.Empty : text)]);
            foreach (var (column, text) in cells.Index().Where(cell => IsError(cell.Item)))
            {
                book.Error($"{(char)('A' + column)}{row}", text);
            }

            foreach (var (column, text) in cells.Index().Where(cell => IsNumber(cell.Item)))
            {
                book.Number($"{(char)('A' + column)}{row}", text[1..]);
            }
        }

        return book.Build();
    }

    private static bool IsNumber(string text) => text.StartsWith('=');

    private static bool IsError(string text) => text.StartsWith('#') && text.EndsWith('!');
}
