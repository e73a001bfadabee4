namespace Generator.Specs;

/// <summary>
/// The values that take the place of their names in a case: those of the whole case, and over them those of a row. Values of the whole
/// case may name others.
/// </summary>
internal sealed class TableRow(Dictionary<string, string?> whole, Dictionary<string, string?> row)
{
    private readonly Dictionary<string, string?> values = whole
        .ToDictionary(value => value.Key, value => Fill(value.Value, whole.Concat(row)), StringComparer.Ordinal)
        .Where(value => !row.ContainsKey(value.Key))
        .Concat(row)
        .ToDictionary(StringComparer.Ordinal);

    public string Fill(string text) => Fill(text, values)!;

    /// <summary>An expected value: text, nothing, or a list of both. A name that stands alone may stand for nothing.</summary>
    public object? FillValue(object? expected) => expected switch
    {
        List<object?> list => list.ConvertAll(FillValue),
        string and ['<', .. var name, '>'] when values.TryGetValue(name, out var value) => value,
        string text => Fill(text),
        _ => expected,
    };

    /// <summary>A map with its keys and values filled in; of entries that become one, the last counts.</summary>
    public Dictionary<string, T> Fill<T>(Dictionary<string, T> map, Func<T, T> fill) => map
        .GroupBy(entry => Fill(entry.Key), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => fill(same.Last().Value), StringComparer.Ordinal);

    private static string? Fill(string? text, IEnumerable<KeyValuePair<string, string?>> values) =>
        values.Aggregate(text, (filled, value) => filled?.Replace($"<{value.Key}>", value.Value ?? string.Empty, StringComparison.Ordinal));
}
