using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Generator.Model;
using Generator.Model.Plurals;

namespace Generator.Wording;

/// <summary>
/// Looks texts up and fills them. A key that the catalogue lacks is remembered, so that the build can name all of them at once
/// instead of stopping at the first; the page is never published with such a hole. Safe to use from several threads.
/// </summary>
internal sealed class Words(TextCatalogue catalogue)
{
    private readonly ConcurrentDictionary<string, byte> missing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Key, string Name), ImmutableArray<string>> unfilled = new();

    private readonly ConcurrentDictionary<(string Key, string Name), ImmutableArray<string>> undecided = new();
    private readonly PluralRules counting = PluralRules.Counting(catalogue.Language.Tag);
    private readonly PluralRules ordering = PluralRules.Ordering(catalogue.Language.Tag);

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

    /// <summary>Texts that choose their form by what is given to them as words or not at all, with the numbers that there are.</summary>
    public ImmutableArray<(string Key, string Name, ImmutableArray<string> Known)> Undecided =>
    [
        .. undecided.OrderBy(text => text.Key.Key, StringComparer.Ordinal).Select(text => (text.Key.Key, text.Key.Name, text.Value)),
    ];

    private NumberFormat Numbers => field ??= new(this);

    public bool Has(string key) => catalogue.Texts.ContainsKey(key);

    public string this[string key] => Find(key);

    /// <summary>
    /// The text of a key with {value}, {year} … replaced by the arguments of those names; null leaves nothing. A name that no argument
    /// has is remembered, since the catalogue then asks for what this text is never given. A text with forms takes that of its number.
    /// </summary>
    public string Fill(string key, params ReadOnlySpan<TextArgument> arguments)
    {
        var text = Form(key, arguments);
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 32);
        var from = 0;
        foreach (var place in CatalogueText.Places(text))
        {
            filled.Append(text, from, place.Index - from);
            var found = Argument(key, text.AsSpan(place.Index + 1, place.Length - 2), arguments);
            filled.Append(found switch
            {
                { Number: { } number } => Numbers.Write(number),
                { IsDigits: true, Text: { } year } => Numbers.Digits(year),
                _ => found.Text,
            });
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

    /// <summary>A place in an order: 11th, 2nd.</summary>
    public string Ordinal(int number) => Fill("ordinal", ("number", number));

    /// <summary>The forms of a text, in the order of the categories; a text without forms has one.</summary>
    public IEnumerable<KeyValuePair<PluralCategory, string>> Forms(string key) =>
        catalogue.Texts.GetValueOrDefault(key)?.Forms is { } forms
            ? forms.Texts.OrderBy(form => form.Key)
            : [new(PluralCategory.Other, Find(key))];

    /// <summary>The text as it is for the number that chooses its form, before anything is put in.</summary>
    private string Form(string key, ReadOnlySpan<TextArgument> arguments)
    {
        var text = catalogue.Texts.GetValueOrDefault(key);
        if (text?.Forms is not { } forms)
        {
            return Find(key);
        }

        var decides = Argument(key, forms.By, arguments);
        if (decides.Number is { } number)
        {
            return forms.Texts.GetValueOrDefault((forms.IsOrder ? ordering : counting).Of(number), text.Text);
        }

        if (decides.Name is not null)
        {
            undecided.TryAdd((key, forms.By), [.. Numbered(arguments)]);
        }

        return text.Text;
    }

    private static List<string> Numbered(ReadOnlySpan<TextArgument> arguments)
    {
        var numbered = new List<string>();
        foreach (var argument in arguments)
        {
            if (argument.Number is not null)
            {
                numbered.Add(argument.Name);
            }
        }

        return numbered;
    }

    private TextArgument Argument(string key, ReadOnlySpan<char> name, ReadOnlySpan<TextArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return argument;
            }
        }

        var known = ImmutableArray.CreateBuilder<string>(arguments.Length);
        foreach (var argument in arguments)
        {
            known.Add(argument.Name);
        }

        unfilled.TryAdd((key, name.ToString()), known.MoveToImmutable());
        return default;
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
