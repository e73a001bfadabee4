using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads the colours that are needed outside of the style sheet from the sheet of tokens: custom properties of :root, by themselves and
/// within the media query of dark screens. What other media set is for the browser alone.
/// </summary>
internal static partial class ColourTokensReader
{
    private const string Sheet = "10-tokens.css";

    /// <summary>Longer chains of tokens that name each other are taken for a circle.</summary>
    private const int LongestChain = 8;

    /// <summary>
    /// The colours, with those of the tool in the places of what was reported, or where the templates have no such sheet.
    /// </summary>
    public static ColourTokens Read(LoadedContent content, Action<Diagnostic> report)
    {
        var input = content.Inputs.FirstOrDefault(file => file.Path.EndsWith($"/assets/{Sheet}", StringComparison.Ordinal)
            && !file.Path.StartsWith("content/", StringComparison.Ordinal));
        if (input is null)
        {
            return ColourTokens.Shipped;
        }

        var text = Encoding.UTF8.GetString(input.Content.Span);
        var (light, dark) = (Declared(text, isDark: false), Declared(text, isDark: true));
        var told = new HashSet<Diagnostic>();
        return new(ColourTokens.Names.ToFrozenDictionary(
            name => name,
            name => new ColourPair(
                Find(name, light, light) ?? ColourTokens.Shipped[name].Light,
                Find(name, dark, light) ?? ColourTokens.Shipped[name].Dark),
            StringComparer.Ordinal));

        string? Find(string name, Dictionary<string, (string Value, int At)> scheme, Dictionary<string, (string Value, int At)> usual)
        {
            var asked = name;
            for (var i = 0; i < LongestChain; i++)
            {
                if (!scheme.TryGetValue(asked, out var found) && !usual.TryGetValue(asked, out found))
                {
                    Tell(ThemeProblems.NoColour(new(input.Path), asked));
                    return null;
                }

                if (Reference().Match(found.Value) is { Success: true } reference)
                {
                    asked = reference.Groups["name"].Value;
                }
                else if (Colour().IsMatch(found.Value))
                {
                    return Long(found.Value);
                }
                else
                {
                    Tell(ThemeProblems.NotAColour(Place(input.Path, text, found.At), asked, found.Value));
                    return null;
                }
            }

            Tell(ThemeProblems.NotAColour(new(input.Path), name, $"var(--{asked})"));
            return null;
        }

        // A colour may be wrong for light and for dark screens, or under several names.
        void Tell(Diagnostic problem)
        {
            if (told.Add(problem))
            {
                report(problem);
            }
        }
    }

    /// <summary>The custom properties of :root, outside of media queries or within that of dark screens; later ones count.</summary>
    private static Dictionary<string, (string Value, int At)> Declared(string sheet, bool isDark)
    {
        var found = new Dictionary<string, (string Value, int At)>(StringComparer.Ordinal);
        var text = Comment().Replace(sheet, comment => new string(' ', comment.Length));
        foreach (Match rule in Rule().Matches(text))
        {
            var query = EnclosingQuery(text, rule.Index);
            var counts = isDark ? query?.Contains("prefers-color-scheme: dark", StringComparison.Ordinal) == true : query is null;
            if (counts && rule.Groups["selector"].Value.Contains(":root", StringComparison.Ordinal))
            {
                foreach (Match one in Declaration().Matches(rule.Groups["body"].Value))
                {
                    found[one.Groups["name"].Value] =
                        (one.Groups["value"].Value, rule.Groups["body"].Index + one.Groups["value"].Index);
                }
            }
        }

        return found;
    }

    /// <summary>The at-rule whose braces are open at a place, or null outside of any.</summary>
    private static string? EnclosingQuery(string text, int at)
    {
        var before = text.AsSpan(0, at);
        if (before.Count('{') == before.Count('}'))
        {
            return null;
        }

        var start = before.LastIndexOf('@');
        return start < 0 ? string.Empty : before[start..].ToString();
    }

    private static SourceLocation Place(string file, string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new(file, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private static string Long(string colour) => colour.Length == 4
        ? string.Concat(colour.Skip(1).SelectMany(digit => new[] { digit, digit }).Prepend('#')).ToLowerInvariant()
        : colour.ToLowerInvariant();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<selector>[^{}@;]+)\{(?<body>[^{}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+)\s*:\s*(?<value>[^;]*[^;\s])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^var\(\s*--(?<name>[a-z0-9-]+)\s*\)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colour();
}
