using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Model.Plurals;

namespace Generator.Model;

/// <summary>The words of the site in one language, by dotted key ("goals.title"), each with its place in text.LANG.yaml.</summary>
internal sealed record TextCatalogue(SiteLanguage Language, SourceLocation Location, FrozenDictionary<string, CatalogueText> Texts)
{
    /// <summary>Where a text belongs that is not there: at the last one of the smallest group that would hold it, or the file.</summary>
    public SourceLocation PlaceFor(string key)
    {
        for (var dot = key.LastIndexOf('.'); dot > 0; dot = key.LastIndexOf('.', dot - 1))
        {
            var group = key[..(dot + 1)];
            var lines = Texts.Where(text => text.Key.StartsWith(group, StringComparison.Ordinal)).Select(text => text.Value.Location)
                .Where(at => at.File == Location.File).ToList();
            if (lines.Count > 0)
            {
                return Location with { Line = lines.Max(at => at.Line) };
            }
        }

        return Location;
    }
}

/// <summary>
/// One text of a catalogue; {value}, {year} … stand for what the code puts in. Other braces, as those of a formula, are text.
/// </summary>
internal sealed partial record CatalogueText(string Text, SourceLocation Location)
{
    /// <summary>The forms of a text that differs by a number; <see cref="Text"/> is then the form of all other numbers.</summary>
    public PluralForms? Forms { get; init; }

    /// <summary>The names of what is put in, sorted. What only some forms name counts too.</summary>
    public ImmutableArray<string> Names => Forms is null ? NamesIn(Text) : NamesIn(string.Concat(Forms.Texts.Values));

    public static ImmutableArray<string> NamesIn(string text) =>
        [.. Place().Matches(text).Select(place => place.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Where something is put in, from the start.</summary>
    public static Regex.ValueMatchEnumerator Places(string text) => Place().EnumerateMatches(text);

    [GeneratedRegex(
        """\{([a-z][a-z_]*|[0-9]+)\}""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Place();
}

/// <summary>What a text says by the category of one number that is put in.</summary>
/// <param name="By">The name of that number, without braces.</param>
/// <param name="IsOrder">Whether it is a place in an order (2nd) and not a count.</param>
/// <param name="Texts">The forms.</param>
internal sealed record PluralForms(string By, bool IsOrder, FrozenDictionary<PluralCategory, string> Texts)
{
    /// <summary>The name that decides where the catalogue names none.</summary>
    public const string Usual = "count";
}
