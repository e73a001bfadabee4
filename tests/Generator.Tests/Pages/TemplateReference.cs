using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Pages;
using Generator.Pages.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Tests.Pages;

/// <summary>Writes templates/REFERENCE.md: what a template may call, read and include.</summary>
internal static partial class TemplateReference
{
    private const string Head =
        """
        # Reference of the templates

        Made by a test from the code and the templates; do not edit. `UPDATE_REFERENCE=1 dotnet test tests/Generator.Tests --filter TemplateReference`
        writes it anew. Unknown names, and arguments that do not fit, are errors with file, line and column.

        ## Functions

        | call | result |
        |---|---|
        | `{{ rel path }}` | the address of a file of the site, relative to the page |
        | `{{ is_current path }}` | whether the path is the page's own |
        | `{{ raw value }}` | the value as markup, not escaped |
        | `{{ t "key" name: value }}` | a text of the catalogues, filled by name |
        | `{{ include "partial" name: value }}` | a partial, given its arguments by name |

        Beside these there are Scriban's own functions, without the clock and chance.

        """;

    /// <summary>What the source says of each record, in plain text.</summary>
    private static readonly Dictionary<string, string> Summaries = Directory
        .EnumerateFiles(Path.Combine(RepositoryFolder.Path, "src", "Generator"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Summary().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
        .GroupBy(match => match.Groups["name"].Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Plain(group.First().Groups["text"].Value), StringComparer.Ordinal);

    public static TemplateSet Templates { get; } =
        TemplateSet.Parse(ShippedPlan.Content.Templates, ShippedPlan.Locale("en").Words.Catalogue, new DiagnosticBag());

    /// <summary>The variables that the frame gives to each page, without functions, as a page has them that stands alone and one that does not.</summary>
    public static ILookup<string, object?> Frame { get; } = MakeFrame();

    /// <summary>Functions and their groups, and what a loop knows of itself.</summary>
    public static IReadOnlyList<string> Functions { get; } = [.. TemplateBuiltins.Make().GetMembers(), "rel", "is_current", "raw", "t", "for"];

    public static string Make() => string.Concat(Lines().Select(line => line + "\n"));

    /// <summary>The variables that a partial reads and neither makes itself nor is given.</summary>
    public static IEnumerable<string> Free(Partial partial) => Reads(partial)
        .Except(partial.Documentation.Arguments.Select(argument => argument.Name), StringComparer.Ordinal)
        .Except(Below(partial.Body).OfType<ScriptForStatement>().Select(loop => ((ScriptVariable)loop.Variable!).Name), StringComparer.Ordinal);

    /// <summary>The variables that stand in a partial.</summary>
    public static IReadOnlySet<string> Reads(Partial partial) => Below(partial.Body)
        .OfType<ScriptVariableGlobal>()
        .Where(variable => !ReferenceEquals((variable.Parent as ScriptNamedArgument)?.Name, variable))
        .Where(variable => !ReferenceEquals((variable.Parent as ScriptMemberExpression)?.Member, variable))
        .Select(variable => variable.Name)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<ScriptNode> Below(ScriptNode node) => Enumerable.Range(0, node.ChildrenCount)
        .Select(node.GetChildren)
        .OfType<ScriptNode>()
        .SelectMany(child => Below(child).Prepend(child));

    private static IEnumerable<string> Lines()
    {
        var shapes = new TemplateShapes();
        return
        [
            Head.ReplaceLineEndings("\n"),
            "## Variables of every page and every partial",
            .. Table("name", "type", Frame.OrderBy(variable => variable.Key, StringComparer.Ordinal).Select(variable =>
                ($"`{variable.Key}`", variable.Key == "text" ? "the texts of the page's language, as in `text.nav.home`" : shapes.Of([.. variable])))),
            "",
            "## Records",
            .. shapes.Records.SelectMany(record => Lines(record, shapes)),
            "",
            "## Partials",
            .. Templates.Partials.SelectMany(Lines),
        ];
    }

    private static IEnumerable<string> Lines(Type record, TemplateShapes shapes) =>
    [
        "",
        $"### {record.Name}",
        .. Summaries.TryGetValue(record.Name, out var summary) ? ["", summary] : Array.Empty<string>(),
        .. Table("member", "type", shapes.Members(record).Select(member => ($"`{member.Name}`", member.Type))),
    ];

    private static IEnumerable<string> Lines(Partial partial) =>
    [
        "",
        $"### {partial.Name}",
        "",
        partial.Documentation.Summary,
        .. Table("argument", "what it is", partial.Documentation.Arguments.Select(argument =>
            ($"`{argument.Name}`{(argument.IsOptional ? " (optional)" : string.Empty)}", argument.Text))),
    ];

    private static IEnumerable<string> Table(string first, string second, IEnumerable<(string First, string Second)> rows)
    {
        var lines = rows.Select(row => $"| {row.First} | {row.Second} |").ToList();
        return lines.Count == 0 ? [] : ["", $"| {first} | {second} |", "|---|---|", .. lines];
    }

    private static ILookup<string, object?> MakeFrame()
    {
        var site = ShippedPlan.Edition("en");
        var frame = new PageFrame(site, [site], new StatusViews(site), new SourceViews(site));
        var link = new PageLink("Title", "en/other.html");
        var alone = new PageSpec("test", new("en/test.html"), "Title", "Description", _ => View.Of());
        PageSpec[] pages = [alone, alone with { Crumbs = [link], Previous = link, Next = link }];
        return pages
            .SelectMany(page => frame.Globals(page, new DiagnosticBag()))
            .Where(variable => variable.Value is not IScriptCustomFunction)
            .ToLookup(variable => variable.Key, variable => variable.Value, StringComparer.Ordinal);
    }

    private static string Plain(string comment) =>
        Spaces().Replace(Tags().Replace(comment.Replace("///", " ", StringComparison.Ordinal), "${name}"), " ").Trim();

    [GeneratedRegex(@"/// <summary>(?<text>(?:(?!</summary>)[\s\S])*)</summary>\n(?:\s*(?:///|\[).*\n)*internal (?:sealed |abstract )*record (?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Summary();

    [GeneratedRegex("""<see cref="(?<name>[^"]*)"\s*/>|</?c>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
