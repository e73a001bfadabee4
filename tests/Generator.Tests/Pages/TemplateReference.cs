using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Data;
using Generator.Data.Api;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Pages;
using Generator.Pages.Comparing;
using Generator.Pages.Making;
using Generator.Pages.Prose;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Generator.Plans;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Tests.Pages;

/// <summary>Writes templates/REFERENCE.md: what a template may call, read and include.</summary>
internal static partial class TemplateReference
{
    private const string Head =
        """
        # Reference of the templates

        Made by a test from the code and the templates; do not edit. Unknown names, and arguments that do not fit, are errors with file,
        line and column. `UPDATE_REFERENCE=1 dotnet test tests/Generator.Tests --filter TemplateReference` writes this page anew.

        ## Functions

        | call | result |
        |---|---|
        | `{{ rel path }}` | the address of a file of the site, relative to the page |
        | `{{ asset "site.css" }}` | the address of a file of `assets`, relative to the page |
        | `{{ is_current path }}` | whether the path is the page's own |
        | `{{ raw value }}` | the value as markup, not escaped |
        | `{{ t "key" name: value }}` | a text of the catalogues, filled by name |
        | `{{ forms "key" }}` | the forms of a text for different numbers, as JSON for a script, which chooses one and puts the numbers in |
        | `{{ include "partial" name: value }}` | a partial, given its arguments by name |

        All style sheets together are `site.css`. Style sheets and scripts lie in the site under names with the hash of what they hold
        (`site.1a2b3c4d.css`), so that no reader sees an old one with a new page; `asset` knows these names.

        Beside these there are Scriban's own functions, without the clock and chance.

        """;

    /// <summary>What the source says of each record, in plain text.</summary>
    private static readonly Dictionary<string, string> Summaries = Directory
        .EnumerateFiles(Path.Combine(RepositoryFolder.Path, "src", "Generator", "Pages"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Summary().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")).Select(match => (
            Name: (
                match.Groups["indent"].Length == 0
                    ? string.Empty
                    : Path.GetFileNameWithoutExtension(file) + ".") + match.Groups["name"].Value,
            Text: match.Groups["text"].Value)))
        .ToDictionary(record => record.Name, record => Plain(record.Text), StringComparer.Ordinal);

    private static readonly BuildStages Made = ShippedBuild.Run(BuildStage.Drawing);

    public static TemplateSet Templates { get; } = Parse();

    /// <summary>The variables that the frame gives to each page.</summary>
    public static IReadOnlyList<string> Frame { get; } = [.. new TemplateShapes().Members(typeof(FrameView)).Select(member => member.Name)];

    /// <summary>Functions and their groups, and what a loop knows of itself.</summary>
    public static IReadOnlyList<string> Functions { get; } =
        [.. TemplateBuiltins.Make().GetMembers(), "rel", "asset", "is_current", "raw", "t", "forms", "for"];

    private static readonly Lazy<Observations> Observed = new(Observe);

    public static string Make() => string.Concat(Lines().Select(line => line + "\n"));

    /// <summary>The variables that a partial reads and neither makes itself nor is given.</summary>
    public static IEnumerable<string> Free(Partial partial) => Reads(partial.Body)
        .Except(partial.Documentation.Arguments.Select(argument => argument.Name), StringComparer.Ordinal)
        .Except(
            Below(partial.Body).OfType<ScriptForStatement>().Select(loop => ((ScriptVariable)loop.Variable!).Name),
            StringComparer.Ordinal);

    /// <summary>The partials that templates include.</summary>
    public static IEnumerable<ScriptLiteral> Included(TemplateSet templates) => Bodies(templates)
        .SelectMany(Below)
        .OfType<ScriptLiteral>()
        .Where(literal => literal.Value is Partial);

    /// <summary>
    /// What no template reads: variables of a kind of page, by its own template, and members of records, by the name alone, so that a
    /// name that two records have is found only when neither is read.
    /// </summary>
    public static IEnumerable<string> Unread()
    {
        var shapes = new TemplateShapes();
        var models = Observed.Value.Models;
        var variables = models.SelectMany(page => page.SelectMany(shapes.Members).Select(member => member.Name)
            .Except(Reads(Templates.Find(page.Key, new DiagnosticBag())!.Page!.Body!), StringComparer.Ordinal)
            .Select(name => $"{page.Key}: {name}"));
        _ = shapes.Members(typeof(FrameView));
        var read = Bodies(Templates)
            .SelectMany(Below)
            .OfType<ScriptMemberExpression>()
            .Select(member => member.Member!.Name)
            .ToHashSet(StringComparer.Ordinal);
        return variables.Concat(shapes.Records(models.SelectMany(page => page).ToHashSet()).SelectMany(record =>
            shapes.Members(record)
                .Where(member => !read.Contains(member.Name))
                .Select(member => $"{TemplateShapes.Name(record)}: {member.Name}")));
    }

    /// <summary>The variables that stand in a template.</summary>
    public static IReadOnlySet<string> Reads(ScriptNode body) => Below(body)
        .OfType<ScriptVariableGlobal>()
        .Where(variable => !ReferenceEquals((variable.Parent as ScriptNamedArgument)?.Name, variable))
        .Where(variable => !ReferenceEquals((variable.Parent as ScriptMemberExpression)?.Member, variable))
        .Select(variable => variable.Name)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<ScriptNode> Bodies(TemplateSet templates) => Made.Content!.Templates
        .Select(template => templates.Find(template.Path[..^".sbn-html".Length], new DiagnosticBag())?.Page!.Body)
        .OfType<ScriptNode>()
        .Concat(templates.Partials.Select(partial => partial.Body));

    private static IEnumerable<ScriptNode> Below(ScriptNode node) => Enumerable.Range(0, node.ChildrenCount)
        .Select(node.GetChildren)
        .OfType<ScriptNode>()
        .SelectMany(child => Below(child).Prepend(child));

    private static IEnumerable<string> Lines()
    {
        var shapes = new TemplateShapes();
        var (models, arguments, menu) = Observed.Value;
        var pages = models.OrderBy(page => page.Key, StringComparer.Ordinal).ToList();
        List<string> before =
        [
            Head.ReplaceLineEndings("\n"),
            "## Variables of every page and every partial",
            .. Table("name", "type", shapes.Members(typeof(FrameView)).Select(member => ($"`{member.Name}`", member.Name switch
            {
                "text" => "the texts of the page's language, as in `text.nav.home`",
                "nav" => shapes.Of([menu]),
                _ => member.Type,
            }))),
            "",
            "## Variables of one kind of page",
            "",
            "Each under the name of its template, beside the variables of every page.",
            .. pages.SelectMany(page => Heading(page.Key, sentence: null).Concat(Table(
                "name",
                "type",
                page.SelectMany(shapes.Members).DistinctBy(member => member.Name).Select(member => ($"`{member.Name}`", member.Type))))),
            "",
            "## Partials",
            .. Templates.Partials.SelectMany(partial => Heading(partial.Name, partial.Documentation.Summary).Concat(Table(
                "argument",
                "what it is",
                partial.Documentation.Arguments.Select(argument => (
                    $"`{argument.Name}`{(argument.IsOptional ? " (optional)" : string.Empty)}",
                    $"{argument.Text}: {shapes.Of(arguments[(partial.Name, argument.Name)])}"))))),
            "",
            "## Records",
        ];
        return before.Concat(shapes.Records(models.SelectMany(page => page).ToHashSet()).SelectMany(record =>
            Heading(TemplateShapes.Name(record), Summaries.GetValueOrDefault(TemplateShapes.Name(record)))
                .Concat(Table("member", "type", shapes.Members(record).Select(member => ($"`{member.Name}`", member.Type))))));
    }

    private static IEnumerable<string> Heading(string title, string? sentence) =>
        ["", $"### {title}", .. sentence is null ? Array.Empty<string>() : ["", sentence]];

    private static IEnumerable<string> Table(string first, string second, IEnumerable<(string First, string Second)> rows)
    {
        var lines = rows.Select(row => $"| {row.First} | {row.Second} |").ToList();
        return lines.Count == 0 ? [] : ["", $"| {first} | {second} |", "|---|---|", .. lines];
    }

    private static TemplateSet Parse() =>
        TemplateSet.Parse(Made.Content!.Templates, Made.Locales![new("en")].Words.Catalogue, new DiagnosticBag());

    /// <summary>Makes the pages of a language, and watches which models templates get, and which values partials.</summary>
    private static Observations Observe()
    {
        var seen = new List<((string Partial, string Argument) Of, object? Value)>();
        var templates = Parse();
        foreach (var literal in Included(templates).ToList())
        {
            literal.Value = new WatchedPartial((Partial)literal.Value!, seen);
        }

        var site = new LanguageSite(Made.Assessment!, Made.Locales![new("en")], Made.Charts!, new(new("en")), [.. SitePages.All]);
        var builtins = TemplateBuiltins.Make();
        var pages = new LanguagePages(site, builtins, CancellationToken.None);
        var renderer = new PageRenderer(templates, builtins, MemoryStore.Instance, CancellationToken.None);
        PageInput input = new(pages, DataFormats.Write([site.Data], [], MemoryStore.Instance, new()), [], SitePages.All);
        var jobs = SitePages.Jobs([site], [input], SitePages.AssetsOf(Made.Content!.Assets, [input]), new()).ToList();
        Assert.All(jobs, job => Assert.Null(renderer.Render(job.Spec, job.Frame, new DiagnosticBag()).Failure));
        var locale = Made.Locales![new("en")];
        var compared = ComparisonPages.Jobs(Compared(input), [locale]).ToList();
        var assets = SiteAssets.Of(Made.Content!.Assets, [], ComparisonPages.Folder);
        Assert.All(compared, job => Assert.Null(renderer.Render(
            job.Template,
            ComparisonPages.Frame,
            job.Path,
            () => ComparisonPages.Variables(job, assets, new DiagnosticBag()),
            new DiagnosticBag()).Failure));
        return new(
            jobs.Select(job => (job.Spec.Template, Model: job.Spec.Model(new DiagnosticBag()).GetType()))
                .Concat(compared.Select(job => (job.Template, Model: job.Model.GetType())))
                .Append((Template: ComparisonPages.Frame, Model: typeof(ComparisonFrame)))
                .Append((Template: PageRenderer.FigureTemplate, Model: typeof(ProseFigureView)))
                .Distinct()
                .ToLookup(job => job.Template, job => job.Model, StringComparer.Ordinal),
            seen.ToLookup(one => one.Of, one => one.Value),
            jobs[0].Frame.Globals(jobs[0].Spec, new DiagnosticBag()).Variables["nav"]);
    }

    /// <summary>The shipped plan beside itself, with two of its indicators declared the same as those of its twin.</summary>
    private static ImmutableArray<PlanSite> Compared(PageInput input)
    {
        var compilation = input.Files.Compilation;
        var indicators = compilation.Plan.Indicators.Where(indicator => compilation.Observed[indicator.Id].Any()).Take(2)
            .Select(indicator => CommonIndicatorRecord.Of(compilation, indicator with { SameAs = indicator.Id.Value })).ToArray();
        var summary = SummaryFile.Of(compilation);
        return
        [
            new("one", summary with { CommonIndicators = [.. indicators, indicators[0] with { SameAs = "alone" }] }),
            new("two", summary with { CommonIndicators = [indicators[0], indicators[1] with { Figures = [] }] }),
        ];
    }

    private static string Plain(string comment) =>
        Spaces().Replace(Tags().Replace(comment.Replace("///", " ", StringComparison.Ordinal), "${name}"), " ").Trim();

    [GeneratedRegex(
        """
        ///\ <summary>(?<text>((?!</summary>)[\s\S])*)</summary>\n
        (\s*(///|\[).*\n)*
        (?<indent>\ *)(internal|private)\ (sealed\ |abstract\ )*record\ (?<name>\w+)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        1000)]
    private static partial Regex Summary();

    [GeneratedRegex("""<see cref="(?<name>[^"]*)"\s*/>|</?c>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    /// <summary>What the pages of the shipped plan have and pass on.</summary>
    private sealed record Observations(
        ILookup<string, Type> Models, ILookup<(string Partial, string Argument), object?> Arguments, object? Menu);

    /// <summary>A partial that notes what it is given.</summary>
    private sealed class WatchedPartial(Partial partial, List<((string Partial, string Argument) Of, object? Value)> seen)
        : IScriptCustomFunction
    {
        public int RequiredParameterCount => partial.RequiredParameterCount;

        public int ParameterCount => partial.ParameterCount;

        public ScriptVarParamKind VarParamKind => partial.VarParamKind;

        public Type ReturnType => partial.ReturnType;

        public ScriptParameterInfo GetParameterInfo(int index) => partial.GetParameterInfo(index);

        public object? Invoke(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            seen.AddRange(partial.Documentation.Arguments.Select((argument, i) => ((partial.Name, argument.Name), arguments[i])));
            return partial.Invoke(context, callerContext, arguments, blockStatement);
        }

        public ValueTask<object?> InvokeAsync(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
