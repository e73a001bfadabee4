using System.Collections.Immutable;
using System.Globalization;
using Generator.Data.Tables;
using Generator.Data.Workbook;
using Generator.Model;

namespace Generator.Authoring;

/// <summary>Lists of words that cells choose from, each a column of a sheet of its own.</summary>
internal sealed class WordLists(string sheet)
{
    private readonly OrderedDictionary<string, ImmutableArray<string>> lists = new(StringComparer.Ordinal);

    public string SheetName => sheet;

    /// <summary>Adds a list unless it is there, and gives the cells that hold it.</summary>
    public string Add(string name, IEnumerable<string> words)
    {
        lists.TryAdd(name, [.. words]);
        var column = SheetPart.ColumnLetters(lists.IndexOf(name));
        return string.Create(CultureInfo.InvariantCulture, $"'{sheet}'!${column}$2:${column}${Math.Max(2, lists[name].Length + 1)}");
    }

    public Table ToTable() => new(
        sheet,
        new OutputPath("lists"),
        [.. lists.Keys.Select(name => new Column(name, ColumnType.Text))],
        [
            .. Enumerable.Range(0, lists.Values.Max(list => list.Length)).Select(row => lists.Values
                .Select(list => row < list.Length ? (Cell?)new Cell.Text(list[row]) : null)
                .ToImmutableArray()),
        ]);
}
