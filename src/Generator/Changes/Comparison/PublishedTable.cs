using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Changes.Comparison;

/// <summary>A table of a site, published or about to be: its rows by key, and each cell by the name of its column.</summary>
internal sealed class PublishedTable
{
    private readonly FrozenDictionary<string, int> columns;
    private readonly OrderedDictionary<string, ImmutableArray<string>> rows = new(StringComparer.Ordinal);

    private PublishedTable(IEnumerable<string> header, IEnumerable<ImmutableArray<string>> rows)
    {
        columns = header.Select((text, index) => (text, index))
            .DistinctBy(column => column.text, StringComparer.Ordinal)
            .ToFrozenDictionary(column => column.text, column => column.index, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            this.rows.TryAdd(row[0], row);
        }
    }

    /// <summary>The table that is not there.</summary>
    public static PublishedTable Empty { get; } = new([], []);

    /// <summary>The keys in the order of the rows.</summary>
    public IEnumerable<string> Keys => rows.Keys;

    /// <summary>The table in a file; null when it is none, or lacks a column that the comparison needs.</summary>
    public static PublishedTable? Read(OutputPath path, ReadOnlyMemory<byte>? content, params ReadOnlySpan<string> needed)
    {
        var ignored = new DiagnosticBag();
        if (content is not { } bytes
            || TextDecoding.Decode(new SourceFile(path.Value, bytes), ignored) is not { } text
            || CsvReader.Read(path.Value, text, ignored) is not { } table)
        {
            return null;
        }

        var read = new PublishedTable(
            table.Header.Select(cell => cell.Text),
            table.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToImmutableArray()));
        foreach (var column in needed)
        {
            if (!read.columns.ContainsKey(column))
            {
                return null;
            }
        }

        return read;
    }

    public bool Has(string key) => rows.ContainsKey(key);

    /// <summary>A cell; empty where the table has no such column.</summary>
    public string this[string key, string column] =>
        columns.TryGetValue(column, out var index) && rows[key] is var row && index < row.Length ? row[index] : string.Empty;
}
