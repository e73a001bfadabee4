using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// Looks texts up and fills them. A key that the catalogue lacks is remembered, so that the build can name all of them at once
/// instead of stopping at the first; the page is never published with such a hole. Safe to use from several threads.
/// </summary>
internal sealed class Words(TextCatalogue catalogue)
{
    private readonly ConcurrentDictionary<string, byte> missing = new(StringComparer.Ordinal);

    public TextCatalogue Catalogue => catalogue;

    public SiteLanguage Language => catalogue.Language;

    /// <summary>Keys that were asked for and are not there, sorted.</summary>
    public ImmutableArray<string> Missing => [.. missing.Keys.Order(StringComparer.Ordinal)];

    public bool Has(string key) => catalogue.Texts.ContainsKey(key);

    public string this[string key] => Find(key);

    /// <summary>The text of a key with {0}, {1} … replaced; a place without an argument becomes empty.</summary>
    public string Fill(string key, params ReadOnlySpan<string?> arguments)
    {
        var text = Find(key);
        var filled = new StringBuilder(text.Length + 32);
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (close > 0 && int.TryParse(text.AsSpan(i + 1, close - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                filled.Append(index < arguments.Length ? arguments[index] : null);
                i = close;
            }
            else
            {
                filled.Append(text[i]);
            }
        }

        return filled.ToString();
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
