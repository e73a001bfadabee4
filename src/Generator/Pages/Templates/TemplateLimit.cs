using Scriban.Parsing;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>What a template may not do without end.</summary>
internal enum TemplateLimit
{
    /// <summary>One loop with the loops inside it.</summary>
    Loop,

    /// <summary>All loops of a page.</summary>
    Turns,

    /// <summary>Whatever a page does: expressions worked out, functions called, texts gone through.</summary>
    Steps,

    /// <summary>Texts and lists that a page makes.</summary>
    Memory,

    /// <summary>What a page's template and all its partials write.</summary>
    Written,

    /// <summary>Calls inside of calls.</summary>
    Depth,

    /// <summary>One text that a function takes or makes.</summary>
    Text,

    /// <summary>One number, written out or worked out.</summary>
    Number,

    /// <summary>The digits that a format asks for.</summary>
    Format,

    /// <summary>The time of one search for a pattern.</summary>
    Pattern,
}

/// <summary>A template that would go on for longer, or hold more, than any page has need of; told where it stood.</summary>
internal sealed class TemplateLimitException(SourceSpan at, TemplateLimit limit) : ScriptRuntimeException(at, limit.ToString())
{
    public TemplateLimit Limit => limit;

    /// <summary>The limit that made a template fail, ours or the package's; null where it failed of something else.</summary>
    public static TemplateLimit? Of(ScriptRuntimeException failure) => failure switch
    {
        TemplateLimitException ours => ours.Limit,
        { OriginalMessage: { } told } when told.StartsWith("Exceeding number of iteration", StringComparison.Ordinal)
            || told.StartsWith("Range expression exceeds", StringComparison.Ordinal) => TemplateLimit.Loop,
        { OriginalMessage: { } told } when told.StartsWith("Exceeding number of recursive", StringComparison.Ordinal)
            || told.StartsWith("Exceeding recursive depth", StringComparison.Ordinal) => TemplateLimit.Depth,
        { OriginalMessage: { } told } when told.Contains("LimitToString", StringComparison.Ordinal) => TemplateLimit.Text,
        _ => null,
    };
}
