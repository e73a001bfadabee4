namespace Generator.Specs;

/// <summary>The values of one row of a table, which take the place of their names in a case.</summary>
internal sealed class TableRow(IReadOnlyDictionary<string, string?> values)
{
    public override string ToString() => string.Join(", ", values.Select(value => $"{value.Key} {value.Value ?? "none"}"));

    public string Fill(string text) =>
        values.Aggregate(text, (filled, value) => filled.Replace($"<{value.Key}>", value.Value ?? string.Empty, StringComparison.Ordinal));

    /// <summary>An expected value: text, nothing, or a list of both. A name that stands alone may stand for nothing.</summary>
    public object? FillValue(object? expected) => expected switch
    {
        List<object?> list => list.ConvertAll(FillValue),
        string text when values.FirstOrDefault(value => text == $"<{value.Key}>") is { Key: not null, Value: null } => null,
        string text => Fill(text),
        _ => expected,
    };

    public Dictionary<string, T> Fill<T>(Dictionary<string, T> map, Func<T, T> fill) =>
        map.ToDictionary(entry => Fill(entry.Key), entry => fill(entry.Value), StringComparer.Ordinal);
}
