using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>What to do about a failed template: the nearest name that exists, read from the package's message, where it names one that does not.</summary>
internal static partial class TemplateHint
{
    /// <summary>Deeper than any view; a cycle ends here.</summary>
    private const int Deepest = 8;

    /// <param name="message">The package's own words, without the place.</param>
    /// <param name="known">The variables and functions of the template: for an unknown variable their names, for an unknown member also those inside.</param>
    /// <param name="partials">The names of what can be included.</param>
    public static string? Of(string message, IReadOnlyList<ScriptObject> known, IEnumerable<string> partials)
    {
        var match = Unknown().Match(message);
        return match switch
        {
            { Success: false } => null,
            _ when match.Groups["argument"].Success => "Pass every argument where the partial is included; for one that is not there, pass null.",
            _ when match.Groups["variable"] is { Success: true } name => Nearest(name.Value, known.SelectMany(values => values.GetMembers())),
            _ when match.Groups["member"] is { Success: true } name => Nearest(name.Value, known.SelectMany(values => Members(values, 0))),
            _ => Nearest(match.Groups["partial"].Value, partials),
        };
    }

    private static string? Nearest(string name, IEnumerable<string> known) =>
        NearestName.Find(name, known.Distinct(StringComparer.Ordinal)) is { } nearest ? $"Did you mean “{nearest}”?" : null;

    private static IEnumerable<string> Members(object? value, int depth) => value switch
    {
        _ when depth > Deepest => [],
        View view => view.ReadAll().SelectMany(member => Members(member.Value, depth + 1).Prepend(member.Name)),
        ScriptObject inner => inner.GetMembers().Concat(inner.Values.SelectMany(member => Members(member, depth + 1))),
        System.Collections.IList list => list.Cast<object?>().SelectMany(item => Members(item, depth + 1)),
        _ => [],
    };

    [GeneratedRegex(
        """
        on\ the\ `\$`\ with\ the\ (?<argument>indexer)
        |variable\ or\ function\ `(?<variable>\w+)`\ was\ not\ found
        |The\ function\ `(?<variable>\w+)`\ was\ not\ found
        |member\ with\ name\ (?<member>\w+)
        |with\ an\ indexer:\ "(?<member>\w+)"
        |There\ is\ no\ partial\ “(?<partial>[^”]*)”
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        -1)]
    private static partial Regex Unknown();
}
