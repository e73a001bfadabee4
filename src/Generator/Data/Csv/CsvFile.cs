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
            compilation.Store,
            table,
            file => new(file, Offers.Catalogue | Offers.Dataset, ColumnWords.TitleKey(table.Name)),
            ColumnWords.TitleKey(table.Name)))
        .Concat(compilation.Slices.SelectMany(slice => Both(
            compilation.Store,
            slice.Table,
            file => new(file, Offers.Download, "machine.file.csv") { Indicator = slice.Indicator },
            "machine.file.spreadsheet_csv")));

    /// <summary>A table for spreadsheets, which people are offered first, and for programs.</summary>
    private static IEnumerable<DataFile> Both(IContentStore store, Table table, Func<OutputFile, DataFile> describe, string name)
    {
        var content = store.Write(to => Write(table, to));
        var file = describe(new(table.Path, content));
        yield return file with
        {
            File = new(DataPaths.ForSpreadsheets(table.Path), new JoinedContent(ByteOrderMark, content)),
            Offers = Offers.Download,
            NameKey = name,
            Use = FileUse.Spreadsheet,
        };
        yield return file;
    }

    public static byte[] Write(Table table)
    {
        using var bytes = new MemoryStream();
        Write(table, bytes);
        return bytes.ToArray();
    }

    /// <summary>Row by row, for a table may be as long as a plan has figures.</summary>
    private static void Write(Table table, Stream to)
    {
        var line = new StringBuilder();
        Append(table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
        {
            Append(row.Select(Field));
        }

        void Append(IEnumerable<string> fields) =>
            to.Write(Encoding.UTF8.GetBytes(line.Clear().AppendJoin(',', fields.Select(Quote)).Append(LineEnd).ToString()));
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

    private static string Quote(string field) => field.AsSpan().ContainsAny("\",\r\n")
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}
