using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Reuse;
using Scriban;
using Scriban.Parsing;

namespace Generator.Pages.Templates;

/// <summary>
/// All templates, each parsed once and rendered from many threads. A partial is included by its name without folder and ending:
/// <c>include "goal-card" goal: value</c> is partials/goal-card.sbn-html. Nothing outside the template folder can be included.
/// </summary>
internal sealed class TemplateSet
{
    private const string PartialFolder = "partials/";
    private const string Ending = ".sbn-html";

    private readonly FrozenSet<string> paths;
    private readonly FrozenDictionary<string, Template> pages;
    private readonly FrozenDictionary<string, string> texts;
    private readonly UInt128 partials;

    private TemplateSet(
        ImmutableArray<TemplateText> given, FrozenDictionary<string, Template> pages, ImmutableArray<Partial> partials)
    {
        paths = given.Select(template => template.Path).ToFrozenSet();
        texts = given.ToFrozenDictionary(template => template.Path, template => template.Text, StringComparer.Ordinal);
        this.partials = PrintOf(given.Where(IsPartial).SelectMany(template => new[] { template.Path, template.Text }));
        this.pages = pages;
        Partials = partials;
    }

    /// <summary>The partials in the order of their names.</summary>
    public ImmutableArray<Partial> Partials { get; }

    /// <summary>The partials that no template includes.</summary>
    private ImmutableArray<string> UnusedPartials { get; init; } = [];

    /// <summary>
    /// A warning for each template that nothing uses; not to be trusted while another has an error.
    /// </summary>
    /// <param name="ofPages">The templates that some kind of page uses, whether or not a plan has such pages.</param>
    public IEnumerable<Diagnostic> Unused(IEnumerable<string> ofPages) => UnusedPartials.Select(TemplateProblems.UnusedPartial).Concat(
        pages.Keys.Except(ofPages.Select(name => name + Ending), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(TemplateProblems.UnusedTemplate));

    /// <summary>Parses the templates and holds them against each other and against the texts that they fill.</summary>
    /// <param name="templates">The files.</param>
    /// <param name="texts">Those of any language: all have the same keys, and the same names in each.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static TemplateSet Parse(ImmutableArray<TemplateText> templates, TextCatalogue texts, DiagnosticBag diagnostics)
    {
        var all = new Template[templates.Length];
        Parallel.For(0, templates.Length, i => all[i] = Template.Parse(templates[i].Text, templates[i].File));
        foreach (var message in all.SelectMany(template => template.Messages).Where(message => message.Type == ParserMessageType.Error))
        {
            diagnostics.Add(TemplateProblems.DoesNotParse(Place(message.Span), message.Message));
        }

        var documented = new SortedDictionary<string, Partial>(StringComparer.Ordinal);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        var whole = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var (text, template) in templates.Zip(all))
        {
            if (!IsPartial(text))
            {
                if (!template.HasErrors)
                {
                    whole.Add(text.Path, template);
                }

                continue;
            }

            var name = text.Path[PartialFolder.Length..^Ending.Length];
            if (template.HasErrors)
            {
                broken.Add(name);
            }
            else if (PartialDocumentation.Read(text.Text) is { } documentation)
            {
                documented.Add(name, new(name, documentation, template));
            }
            else
            {
                broken.Add(name);
                diagnostics.Add(TemplateProblems.Undocumented(new(text.File, 1, 1)));
            }
        }

        var linker = new TemplateLinker(
            documented, broken, templates.ToDictionary(one => one.File, one => one.Text, StringComparer.Ordinal), texts, diagnostics);
        foreach (var body in whole.Values.Select(page => page.Page!.Body).Concat(documented.Values.Select(partial => partial.Body)))
        {
            linker.Link(body);
        }

        return new(templates, whole.ToFrozenDictionary(), [.. documented.Values])
        {
            UnusedPartials = [.. documented.Keys.Except(linker.Included, StringComparer.Ordinal)],
        };
    }

    /// <summary>The page template of a name, or null with a diagnostic.</summary>
    public Template? Find(string name, DiagnosticBag diagnostics)
    {
        if (pages.TryGetValue(name + Ending, out var template))
        {
            return template;
        }

        if (!paths.Contains(name + Ending))
        {
            diagnostics.Add(TemplateProblems.Missing(name + Ending));
        }

        return null;
    }

    /// <summary>The fingerprint of the templates that a page is made by: those of these names, and all partials.</summary>
    public UInt128 PrintOf(params ReadOnlySpan<string> names)
    {
        var print = new Fingerprint().Add(partials);
        foreach (var name in names)
        {
            print.Add(name).Add(texts.GetValueOrDefault(name + Ending));
        }

        return print.Value;
    }

    private static UInt128 PrintOf(IEnumerable<string> texts) =>
        texts.Aggregate(new Fingerprint(), (print, text) => print.Add(text)).Value;

    private static bool IsPartial(TemplateText template) => template.Path.StartsWith(PartialFolder, StringComparison.Ordinal);

    /// <summary>The place of a span in the template folder, counted from 1 as editors do.</summary>
    public static SourceLocation Place(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    /// <summary>A page's template as a whole.</summary>
    public static SourceLocation File(string name) => new("templates/" + name + Ending);
}
