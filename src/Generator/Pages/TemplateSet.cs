using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages;

/// <summary>
/// All templates, each parsed once and rendered from many threads. A partial is included by its name without folder and ending:
/// <c>include "goal-card"</c> is partials/goal-card.sbn-html. Nothing outside the template folder can be included.
/// </summary>
internal sealed class TemplateSet : ITemplateLoader
{
    private const string Partials = "partials/";
    private const string Ending = ".sbn-html";

    private readonly FrozenDictionary<string, TemplateText> texts;
    private readonly FrozenDictionary<string, Template> parsed;

    private TemplateSet(FrozenDictionary<string, TemplateText> texts, FrozenDictionary<string, Template> parsed)
    {
        this.texts = texts;
        this.parsed = parsed;
    }

    public IEnumerable<string> PartialNames => parsed.Keys
        .Where(path => path.StartsWith(Partials, StringComparison.Ordinal))
        .Select(Name);

    public static TemplateSet Parse(ImmutableArray<TemplateText> templates, DiagnosticBag diagnostics)
    {
        var all = new Template[templates.Length];
        Parallel.For(0, templates.Length, i => all[i] = Template.Parse(templates[i].Text, templates[i].Path));
        foreach (var message in all.SelectMany(template => template.Messages).Where(message => message.Type == ParserMessageType.Error))
        {
            diagnostics.Add(TemplateProblems.DoesNotParse(Place(message.Span), message.Message));
        }

        return new(
            templates.ToFrozenDictionary(template => template.Path),
            templates.Zip(all).Where(pair => !pair.Second.HasErrors).ToFrozenDictionary(pair => pair.First.Path, pair => pair.Second));
    }

    /// <summary>The page template of a name, or null with a diagnostic.</summary>
    public Template? Find(string name, DiagnosticBag diagnostics)
    {
        if (parsed.TryGetValue(name + Ending, out var template))
        {
            return template;
        }

        if (!texts.ContainsKey(name + Ending))
        {
            diagnostics.Add(TemplateProblems.Missing(name + Ending));
        }

        return null;
    }

    /// <summary>Makes the parsed partials known to a context, so that none is parsed twice.</summary>
    public void Offer(TemplateContext context)
    {
        foreach (var (path, template) in parsed)
        {
            context.CachedTemplates[path] = template;
        }
    }

    /// <summary>The place of a span in the template folder, counted from 1 as editors do.</summary>
    public static SourceLocation Place(SourceSpan span) => new("templates/" + span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    /// <summary>A page's template as a whole.</summary>
    public static SourceLocation File(string name) => new("templates/" + name + Ending);

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => Partials + templateName + Ending;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => texts.GetValueOrDefault(templatePath)?.Text
        ?? throw new ScriptRuntimeException(callerSpan, $"There is no partial “{Name(templatePath)}”.");

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));

    private static string Name(string path) => path[Partials.Length..^Ending.Length];
}
