using System.Text.Json;

namespace Generator.Specs;

/// <summary>
/// Values of a JSON file, found by paths such as <c>goals[dust-fall].parts[0].status</c>: an item of a list by its first member, which
/// names
/// it, or by its number from 0, or with <c>[*]</c> what follows of every item. A member that is not there is a difference even where
/// nothing
/// is expected.
/// </summary>
internal static class JsonCheck
{
    public static IEnumerable<string> Differences(string site, string path, IReadOnlyDictionary<string, object?> expected)
    {
        var file = Path.Combine(site, path);
        if (!File.Exists(file))
        {
            return [$"There is no {path}."];
        }

        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. expected.Select(entry => Difference(document.RootElement, path, entry.Key, entry.Value)).OfType<string>()];
    }

    private static string? Difference(JsonElement root, string path, string member, object? expected)
    {
        var found = Find(root, [.. member.Split('.', '[').Select(step => step.TrimEnd(']'))]);
        return found is null
            ? $"{path} has no {member}."
            : found.Value.Is(expected) ? null : ExpectedValue.Difference($"{path}, {member}:", expected, found.Value.Content);
    }

    private static Found? Find(JsonElement element, ReadOnlySpan<string> steps)
    {
        if (steps is not [var step, ..])
        {
            return new Found(Value(element));
        }

        if (element.ValueKind != JsonValueKind.Array)
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(step, out var member)
                ? Find(member, steps[1..])
                : null;
        }

        var items = element.EnumerateArray().ToList();
        if (step == "*")
        {
            var rest = steps[1..].ToArray();
            var values = items.ConvertAll(item => Find(item, rest));
            return values.Contains(null) ? null : new Found(values.ConvertAll(value => value!.Value.Content));
        }

        var index = items.FindIndex(item => item.EnumerateObject().First().Value.ToString() == step);
        if (index < 0 && !(int.TryParse(step, out index) && index < items.Count))
        {
            return null;
        }

        return Find(items[index], steps[1..]);
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => element.GetDecimal(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        _ => element.GetRawText(),
    };

    /// <summary>What stands at a path, which may be nothing; unlike a path that leads nowhere.</summary>
    private readonly record struct Found(object? Content)
    {
        public bool Is(object? expected) => ExpectedValue.Matches(expected, Content);
    }
}
