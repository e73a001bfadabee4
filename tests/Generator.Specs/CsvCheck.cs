using System.Globalization;
using CsvHelper;

namespace Generator.Specs;

/// <summary>
/// Cells of a table, found by the beginning of their row, its first cells joined by “ | ”, and by the column's name. Exactly one row has to
/// begin so.
/// </summary>
internal static class CsvCheck
{
    private const string Between = " | ";

    public static IEnumerable<string> Differences(string site, string path, Dictionary<string, Dictionary<string, string>> expected)
    {
        var file = Path.Combine(site, path);
        if (!File.Exists(file))
        {
            return [$"There is no {path}."];
        }

        var rows = Read(file);
        return [.. expected.SelectMany(row => Differences(rows, path, row.Key, row.Value))];
    }

    private static IEnumerable<string> Differences(List<string[]> rows, string path, string beginning, Dictionary<string, string> expected)
    {
        var cells = beginning.Split(Between);
        var found = rows.Skip(1).Where(row => row.Take(cells.Length).SequenceEqual(cells)).ToList();
        if (found.Count != 1)
        {
            yield return $"{path} has {found.Count} rows that begin with “{beginning}”.";
            yield break;
        }

        foreach (var (column, text) in expected)
        {
            var at = Array.IndexOf(rows[0], column);
            if (at < 0)
            {
                yield return $"{path} has no column “{column}”.";
            }
            else if (!ExpectedValue.Matches(text, found[0][at]))
            {
                yield return ExpectedValue.Difference($"{path}, {beginning}, {column}:", text, found[0][at]);
            }
        }
    }

    private static List<string[]> Read(string file)
    {
        var options = new CsvReaderOptions { HasHeader = false, FormatProvider = CultureInfo.InvariantCulture };
        using var reader = CsvReader.FromText(File.ReadAllText(file), options);
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
