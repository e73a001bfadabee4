using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions `regex.…`; none runs longer than <see cref="TemplateContext.RegexTimeOut"/>.</summary>
public class RegexFunctions : ScriptObject
{
    public static string Escape(string pattern) => Regex.Escape(pattern);

    public static ScriptArray Match(TemplateContext context, string text, string pattern, string? options = null)
    {
        var match = Regex.Match(text, pattern, OptionsOf(options), context.RegexTimeOut);
        return match.Success ? GroupsOf(match) : [];
    }

    public static ScriptArray Matches(TemplateContext context, string text, string pattern, string? options = null)
    {
        var matches = Regex.Matches(text, pattern, OptionsOf(options), context.RegexTimeOut);
        return new ScriptArray(context.LimitedItems(context.CurrentSpan, matches.Select(GroupsOf)));
    }

    public static string Replace(TemplateContext context, string text, string pattern, string replace, string? options = null) =>
        Regex.Replace(text, pattern, replace, OptionsOf(options), context.RegexTimeOut);

    public static ScriptArray Split(TemplateContext context, string text, string pattern, string? options = null) =>
        new(context.LimitedItems(context.CurrentSpan, Regex.Split(text, pattern, OptionsOf(options), context.RegexTimeOut)));

    public static string Unescape(string pattern) => Regex.Unescape(pattern);

    private static ScriptArray GroupsOf(Match match) => new(match.Groups.Cast<Group>().Select(group => (object?)group.Value));

    private static RegexOptions OptionsOf(string? options)
    {
        var result = RegexOptions.CultureInvariant;
        foreach (var option in options ?? string.Empty)
        {
            result |= option switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return result;
    }
}
