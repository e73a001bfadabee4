using System.Globalization;
using System.Text;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Csv;

/// <summary>
/// Writes a table by RFC 4180: a header, commas, lines ended by CR LF, quotes where a field needs them; UTF-8 with the byte-order
/// mark without which Excel takes Chinese for another encoding.
/// </summary>
internal static class CsvFile
{
    private const string LineEnd = "\r\n";

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static IEnumerable<DataFile> All(Compilation compilation) => compilation.Tables
        .Select(table => new DataFile(Of(table), Offers.Download | Offers.Catalogue | Offers.Dataset, ColumnWords.TitleKey(table.Name)))
        .Concat(compilation.Slices.Select(slice => new DataFile(Of(slice.Table), Offers.Download, "machine.file.csv")
        {
            Indicator = slice.Indicator,
        }));

    private static OutputFile Of(Table table) => new(table.Path, Write(table));

    public static byte[] Write(Table table)
    {
        var text = new StringBuilder();
        AppendLine(text, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
        {
            AppendLine(text, row.Select(Field));
        }

        return [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The field before quoting: numbers with a point and no groups, days as yyyy-MM-dd, true or false.</summary>
    public static string Field(Cell? cell) => cell switch
    {
        null => string.Empty,
        Cell.Text text => FormulaGuard.Guard(text.Value),
        Cell.NumberCell number => number.Value.ToString(CultureInfo.InvariantCulture),
        Cell.Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Cell.Flag flag => flag.IsTrue ? "true" : "false",
        _ => throw new ArgumentException($"A cell of an unknown kind: {cell}.", nameof(cell)),
    };

    private static void AppendLine(StringBuilder text, IEnumerable<string> fields) =>
        text.AppendJoin(',', fields.Select(Quote)).Append(LineEnd);

    private static string Quote(string field) => field.AsSpan().ContainsAny("\",\r\n")
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}
