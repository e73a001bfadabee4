using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Scriban.Runtime;

namespace Generator.Pages.Templates;

/// <summary>
/// What to do about a failed template: the nearest name that exists, read from the package's message, where it names one that does not.
/// </summary>
internal static partial class TemplateHint
{
    /// <summary>Deeper than any view; a cycle ends here.</summary>
    private const int Deepest = 8;

    /// <param name="message">The package's own words, without the place.</param>
    /// <param name="known">
    /// The variables and functions of the template: for an unknown variable their names, for an unknown member also those inside.
    /// </param>
    /// <param name="partials">Their arguments are names, too.</param>
    public static Phrase? Of(string message, IReadOnlyList<ScriptObject> known, IEnumerable<Partial> partials)
    {
        var match = Unknown().Match(message);
        return match switch
        {
            { Success: false } => null,
            _ when match.Groups["variable"] is { Success: true } name => Nearest(
                name.Value,
                [
                    .. known.SelectMany(values => values.GetMembers()),
                    .. partials.SelectMany(partial => partial.Documentation.Arguments).Select(argument => argument.Name),
                ]),
            _ => Nearest(match.Groups["member"].Value, known.SelectMany(values => Members(values, 0))),
        };
    }

    private static Phrase? Nearest(string name, IEnumerable<string> known) =>
        NearestName.Find(name, known.Distinct(StringComparer.Ordinal)) is { } nearest
            ? Phrase.Of("suggestion.nearest", ("name", nearest))
            : null;

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
        variable\ or\ function\ `(?<variable>\w+)`\ was\ not\ found
        |The\ function\ `(?<variable>\w+)`\ was\ not\ found
        |member\ with\ name\ (?<member>\w+)
        |with\ an\ indexer:\ "(?<member>\w+)"
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        -1)]
    private static partial Regex Unknown();
}
