using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>A Markdown file: the front matter between its first two "---" lines, if any, and the rest with the place of its first line.</summary>
internal sealed record MarkdownDocument(string Path, SourceMap? FrontMatter, string Body, SourceLocation BodyLocation);
