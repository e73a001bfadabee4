using System.Globalization;
using System.Text;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Csv;

/// <summary>
/// Writes a table by RFC 4180: a header, commas, lines ended by CR LF, quotes where a field needs them. Each is there twice: for
/// spreadsheets with the byte-order mark without which Excel takes Chinese for another encoding, and for programs without, since many
/// take the mark for a part of the first column's name.
/// </summary>
internal static class CsvFile
{
    private const string LineEnd = "\r\n";

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static IEnumerable<DataFile> All(Compilation compilation) => compilation.Tables
        .SelectMany(table => Both(
            table,
            file => new(file, Offers.Catalogue | Offers.Dataset, ColumnWords.TitleKey(table.Name)),
            ColumnWords.TitleKey(table.Name)))
        .Concat(compilation.Slices.SelectMany(slice => Both(
            slice.Table,
            file => new(file, Offers.Download, "machine.file.csv") { Indicator = slice.Indicator },
            "machine.file.spreadsheet_csv")));

    /// <summary>A table for spreadsheets, which people are offered first, and for programs.</summary>
    private static IEnumerable<DataFile> Both(Table table, Func<OutputFile, DataFile> describe, string name)
    {
        var text = Write(table);
        var file = describe(new(table.Path, text));
        yield return file with
        {
            File = new(DataPaths.ForSpreadsheets(table.Path), (byte[])[.. ByteOrderMark, .. text]),
            Offers = Offers.Download,
            NameKey = name,
            Use = FileUse.Spreadsheet,
        };
        yield return file;
    }

    public static byte[] Write(Table table)
    {
        var text = new StringBuilder();
        AppendLine(text, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
        {
            AppendLine(text, row.Select(Field));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
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
