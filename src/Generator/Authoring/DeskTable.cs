using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Generator.Model;

namespace Generator.Authoring;

/// <summary>A list for a reader or a program. The columns are named by keys; a cell may hold several words that mean the same.</summary>
internal sealed record DeskTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<ImmutableArray<string>>> Rows)
{
    private const string Between = "  ";

    /// <summary>The column whose cells hold several words.</summary>
    public const string Spellings = "write";

    /// <summary>Columns under headings, each as wide as its longest cell.</summary>
    public string ToText(DeskWords words)
    {
        if (Rows.IsEmpty)
        {
            return words["nothing"];
        }

        var lines = Rows.Select(row => row.Select(cell => string.Join(" | ", cell)).ToArray())
            .Prepend([.. Columns.Select(column => words[$"column.{column}"])])
            .ToList();
        var widths = Columns.Select((_, i) => lines.Max(line => WidthOf(line[i]))).ToArray();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var padded = line.Select((cell, i) => cell + new string(' ', widths[i] - WidthOf(cell)));
            text.Append(string.Join(Between, padded).TrimEnd()).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>One object a row; words that mean the same are a list.</summary>
    public string ToJson()
    {
        var rows = Rows.Select(row => (JsonNode)new JsonObject(row.Select((cell, i) => KeyValuePair.Create(
            Columns[i], Columns[i] == Spellings ? List(cell) : (JsonNode?)JsonValue.Create(string.Join(" | ", cell))))));
        return Encoding.UTF8.GetString(JsonFile.Write(new JsonArray([.. rows]))).TrimEnd('\n');
    }

    /// <summary>As a terminal shows it: Chinese characters are two columns wide.</summary>
    private static int WidthOf(string text) => text.Sum(letter => letter < '\u2E80' ? 1 : 2);

    private static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode?)JsonValue.Create(word))]);
}
