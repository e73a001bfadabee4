using System.Globalization;

namespace Generator.Specs;

/// <summary>
/// How a value in a spec is compared with what was found. Numbers are compared exactly, except that “≈ 0.27” takes what rounds to the
/// digits written. A text that begins or ends with “…” may go on there. A list is compared in order.
/// </summary>
internal static class ExpectedValue
{
    private const char More = '…';
    private const char About = '≈';

    public static bool Matches(object? expected, object? found) => (expected, found) switch
    {
        (null, null) => true,
        (List<object?> texts, List<object?> others) =>
            texts.Count == others.Count && texts.Zip(others).All(pair => Matches(pair.First, pair.Second)),
        (string text, decimal number) => IsNumber(text, number),
        (string text, string other) => IsText(text, other),
        _ => false,
    };

    public static string Show(object? value) => value switch
    {
        null => "nothing",
        List<object?> list => $"[{string.Join(", ", list.Select(Show))}]",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => $"“{value}”",
    };

    public static string Difference(string place, object? expected, object? found) =>
        $"{place}\n      expected {Show(expected)}\n      found    {Show(found)}";

    private static bool IsNumber(string text, decimal number)
    {
        var digits = text.TrimStart(About, ' ');
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var expected))
        {
            return false;
        }

        return expected == (text[0] == About ? Math.Round(number, expected.Scale, MidpointRounding.AwayFromZero) : number);
    }

    private static bool IsText(string text, string other) => (text.StartsWith(More), text.EndsWith(More)) switch
    {
        (true, true) => other.Contains(text.Trim(More), StringComparison.Ordinal),
        (true, false) => other.EndsWith(text.TrimStart(More), StringComparison.Ordinal),
        (false, true) => other.StartsWith(text.TrimEnd(More), StringComparison.Ordinal),
        _ => text == other,
    };
}
