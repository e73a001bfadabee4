using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StandInTests.Templates;

/// <summary>Templates from a dictionary.</summary>
internal sealed class MemoryLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        templates.ContainsKey(templateName) ? templateName : null;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templates[templatePath];

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw new NotSupportedException();
}
