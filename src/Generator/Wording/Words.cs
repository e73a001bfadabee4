using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// Looks texts up and fills them. A key that the catalogue lacks is remembered, so that the build can name all of them at once
/// instead of stopping at the first; the page is never published with such a hole. Safe to use from several threads.
/// </summary>
internal sealed class Words(TextCatalogue catalogue)
{
    private readonly ConcurrentDictionary<string, byte> missing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Key, string Name), ImmutableArray<string>> unfilled = new();

    public TextCatalogue Catalogue => catalogue;

    public SiteLanguage Language => catalogue.Language;

    /// <summary>Keys that were asked for and are not there, sorted.</summary>
    public ImmutableArray<string> Missing => [.. missing.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Names that texts ask for and that nothing fills, with the names that there are, in the order of the keys.</summary>
    public ImmutableArray<(string Key, string Name, ImmutableArray<string> Known)> Unfilled =>
    [
        .. unfilled
            .OrderBy(place => place.Key.Key, StringComparer.Ordinal).ThenBy(place => place.Key.Name, StringComparer.Ordinal)
            .Select(place => (place.Key.Key, place.Key.Name, place.Value)),
    ];

    public bool Has(string key) => catalogue.Texts.ContainsKey(key);

    public string this[string key] => Find(key);

    /// <summary>
    /// The text of a key with {value}, {year} … replaced by the arguments of those names; null leaves nothing. A name that no argument
    /// has is remembered, since the catalogue then asks for what this text is never given.
    /// </summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string? Value)> arguments)
    {
        var text = Find(key);
        var filled = new StringBuilder(text.Length + 32);
        var from = 0;
        foreach (Match place in CatalogueText.Places(text))
        {
            filled.Append(text, from, place.Index - from);
            filled.Append(Argument(key, place.ValueSpan[1..^1], arguments));
            from = place.Index + place.Length;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The word of an enumeration's member: group "status" and OnTrack give the key "status.on_track" plus the suffix.</summary>
    public string Of<T>(string group, T member, string suffix = "")
        where T : struct, Enum => Find($"{group}.{EnumName.Snake(member)}{suffix}");

    /// <summary>Items in the language's way: "a, b and c", 「a、b、c」.</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => string.Join(Find("list.separator"), items.SkipLast(1)) + Find("list.last") + items[^1],
    };

    /// <summary>A place in an order: 11th, 2nd. Which endings of the digits take which form is written in the catalogue.</summary>
    public string Ordinal(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var form = Find("ordinal.endings")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(rule => rule.Split(' '))
            .FirstOrDefault(rule => digits.EndsWith(rule[0], StringComparison.Ordinal))?[^1];
        return Fill($"ordinal.{form ?? "other"}", ("number", digits));
    }

    private string? Argument(string key, ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string? Value)> arguments)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return argument.Value;
            }
        }

        var known = ImmutableArray.CreateBuilder<string>(arguments.Length);
        foreach (var argument in arguments)
        {
            known.Add(argument.Name);
        }

        unfilled.TryAdd((key, name.ToString()), known.MoveToImmutable());
        return null;
    }

    private string Find(string key)
    {
        if (catalogue.Texts.TryGetValue(key, out var text))
        {
            return text.Text;
        }

        missing.TryAdd(key, 0);
        return key;
    }
}
