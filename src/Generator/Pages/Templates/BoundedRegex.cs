using System.Text;
using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Pages.Templates;

/// <summary>
/// The functions “regex.…” of the template language. They search without going back, so that no pattern takes more than a fixed time for
/// each character: “^(a+)+$” of the package's own tries every way to divide a row of letters.
/// </summary>
internal static class BoundedRegex
{
    /// <summary>What one search may find.</summary>
    private const int MostFound = 100_000;

    /// <summary>Never reached by a sound pattern; the machine may be slow.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static IEnumerable<(string Name, TemplateFunction Function)> All =>
    [
        Of("match", (pattern, text) => Groups(Regex.Match(text, pattern.Text, pattern.Options, Longest))),
        Of("matches", (pattern, text) => new ScriptArray(Found(pattern, text).Select(Groups))),
        Of("split", (pattern, text) => Found(pattern, text).Count == 0
            ? new ScriptArray { text }
            : new ScriptArray(Regex.Split(text, pattern.Text, pattern.Options, Longest))),
        ("replace", TemplateFunction.Of(
            (at, given) => Within(at, () => Replace(at, new(given[1], given[3]), Text(given[0]), Text(given[2]))),
            TemplateFunction.Needed<string>("text"),
            TemplateFunction.Needed<string>("pattern"),
            TemplateFunction.Needed<string>("replace"),
            TemplateFunction.Optional<string>("options"))),
    ];

    private static (string Name, TemplateFunction Function) Of(string name, Func<Pattern, string, object?> use) => (
        name,
        TemplateFunction.Of(
            (at, given) => Within(at, () => use(new(given[1], given[2]), Text(given[0]))),
            TemplateFunction.Needed<string>("text"),
            TemplateFunction.Needed<string>("pattern"),
            TemplateFunction.Optional<string>("options")));

    private static object? Within(SourceSpan at, Func<object?> search)
    {
        try
        {
            return search();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new TemplateLimitException(at, TemplateLimit.Pattern);
        }
    }

    private static string Replace(SourceSpan at, Pattern pattern, string text, string with)
    {
        var (made, end) = (new StringBuilder(), 0);
        foreach (Match match in Regex.Matches(text, pattern.Text, pattern.Options, Longest))
        {
            made.Append(text, end, match.Index - end).Append(match.Result(with));
            end = match.Index + match.Length;
            if (made.Length > BoundedFunction.MostText)
            {
                throw new TemplateLimitException(at, TemplateLimit.Text);
            }
        }

        return made.Append(text, end, text.Length - end).ToString();
    }

    private static List<Match> Found(Pattern pattern, string text)
    {
        var found = Regex.Matches(text, pattern.Text, pattern.Options, Longest).Take(MostFound + 1).ToList();
        return found.Count <= MostFound ? found : throw new RegexMatchTimeoutException();
    }

    private static ScriptArray Groups(Match match) =>
        match.Success ? new ScriptArray(match.Groups.Values.Select(group => group.Value)) : [];

    private static string Text(object? given) => (string?)given ?? string.Empty;

    /// <summary>What is searched for. The runtime keeps the patterns used last, with what it has learnt of them.</summary>
    private readonly record struct Pattern(string Text, RegexOptions Options)
    {
        public Pattern(object? text, object? options)
            : this(BoundedRegex.Text(text), BoundedRegex.Text(options).Aggregate(Always, (all, letter) => all | Option(letter)))
        {
        }

        private const RegexOptions Always = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

        private static RegexOptions Option(char letter) => letter switch
        {
            'i' => RegexOptions.IgnoreCase,
            'm' => RegexOptions.Multiline,
            's' => RegexOptions.Singleline,
            'x' => RegexOptions.IgnorePatternWhitespace,
            _ => RegexOptions.None,
        };
    }
}
