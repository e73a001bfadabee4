using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Benchmarks.Templates;

/// <summary>Templates from a dictionary, as the loader of a site would hand them out.</summary>
internal sealed class MemoryTemplates(IReadOnlyDictionary<string, string> texts) : ITemplateLoader
{
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => texts[templatePath];

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw new NotSupportedException("Templates are loaded synchronously.");
}
