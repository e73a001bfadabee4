using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>Prose in one language: Markdown with template expressions. The location is that of its first line.</summary>
internal sealed record MarkdownText(string Body, SourceLocation Location);
