using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>The words of the site in one language, by dotted key ("goals.title"), each with its place in text.LANG.yaml.</summary>
internal sealed record TextCatalogue(SiteLanguage Language, SourceLocation Location, FrozenDictionary<string, CatalogueText> Texts);

/// <summary>
/// One text of a catalogue; {value}, {year} … stand for what the code puts in. Other braces, as those of a formula, are text.
/// </summary>
internal sealed partial record CatalogueText(string Text, SourceLocation Location)
{
    /// <summary>The names of what is put in, sorted.</summary>
    public ImmutableArray<string> Names =>
        [.. Places(Text).Select(place => place.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static MatchCollection Places(string text) => Place().Matches(text);

    [GeneratedRegex(
        """\{([a-z][a-z_]*|[0-9]+)\}""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Place();
}
