using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads a part of a year as bulletins of any language write it, by the words of the catalogues (前三季度, first half, 1. Quartal,
/// janvier-octobre), in which # stands for a number; and as <see cref="PeriodText"/> writes it anywhere. Spaces and capitals make no
/// difference.
/// </summary>
internal sealed partial class PeriodWords
{
    private const string Group = "dataset.period";

    private readonly Dictionary<string, PeriodOfYear> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> wholeYear;
    private readonly ImmutableArray<(string Before, string After, Func<int, PeriodOfYear> Part)> counted;
    private readonly ImmutableArray<(string Before, string After)> months;
    private readonly ImmutableArray<string> between;

    public PeriodWords(CatalogueWords words)
    {
        Name("half_1", new(1, 6), words);
        Name("half_2", new(7, 12), words);
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            Name($"quarter_{quarter}", Quarters(quarter, quarter), words);
        }

        Name("quarters_2", Quarters(1, 2), words);
        Name("quarters_3", Quarters(1, 3), words);
        for (var month = 1; month <= 12; month++)
        {
            Name($"month_{month}", new(month, month), words);
        }

        wholeYear = words.All($"{Group}.year").Select(Plain).ToHashSet(StringComparer.Ordinal);
        months = [.. words.All($"{Group}.month").Select(Pattern).OfType<(string, string)>()];
        counted =
        [
            .. Counted("quarter", number => Quarters(number, number), words),
            .. Counted("months", number => new(1, number), words),
            .. months.Select(month => (month.Before, month.After, (Func<int, PeriodOfYear>)(number => new(number, number)))),
        ];
        between = [.. words.All($"{Group}.to").Select(Plain).OrderByDescending(word => word.Length)];
    }

    /// <summary>Whether a text says that a figure is of the whole year.</summary>
    public bool IsWholeYear(string text) => wholeYear.Contains(Plain(text));

    public PeriodOfYear? Parse(string text) => PeriodText.Parse(text) ?? PeriodText.Sound(One(Plain(text)) ?? Range(Plain(text)));

    private static PeriodOfYear Quarters(int from, int to) => new((from * 3) - 2, to * 3);

    private static string Plain(string text) => PeriodText.Plain(text);

    private void Name(string key, PeriodOfYear part, CatalogueWords words)
    {
        foreach (var word in words.All($"{Group}.{key}"))
        {
            named.TryAdd(Plain(word), part);
        }
    }

    private static IEnumerable<(string, string, Func<int, PeriodOfYear>)> Counted(
        string key, Func<int, PeriodOfYear> part, CatalogueWords words) =>
        words.All($"{Group}.{key}").Select(Pattern).OfType<(string Before, string After)>()
            .Select(pattern => (pattern.Before, pattern.After, part));

    /// <summary>What stands before and after the number.</summary>
    private static (string Before, string After)? Pattern(string word) =>
        Plain(word).Split('#') is [var before, var after] ? (before, after) : null;

    private PeriodOfYear? One(string text)
    {
        if (named.TryGetValue(text, out var part))
        {
            return part;
        }

        foreach (var (before, after, make) in counted)
        {
            if (Number(text, before, after) is { } number)
            {
                return make(number);
            }
        }

        return null;
    }

    /// <summary>Two parts with a dash or a word between them, wherever in the text that is ("to" stands in “October”, too).</summary>
    private PeriodOfYear? Range(string text)
    {
        foreach (var word in between.Prepend("-"))
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (Joined(text[..at], text[(at + word.Length)..]) is { } range)
                {
                    return range;
                }
            }
        }

        return null;
    }

    /// <summary>Of months the first may be a number alone (1-10月).</summary>
    private PeriodOfYear? Joined(string first, string last)
    {
        var isMonth = months.Any(month => Number(last, month.Before, month.After) is not null);
        var from = One(first) ?? (isMonth && Digits().IsMatch(first) ? new(Count(first), Count(first)) : null);
        return from is { } start && One(last) is { } end ? new(start.FromMonth, end.ToMonth) : null;
    }

    private static int? Number(string text, string before, string after) =>
        text.Length > before.Length + after.Length
        && text.StartsWith(before, StringComparison.Ordinal) && text.EndsWith(after, StringComparison.Ordinal)
        && text[before.Length..^after.Length] is var digits && Digits().IsMatch(digits)
            ? Count(digits)
            : null;

    private static int Count(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{1,2}\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
