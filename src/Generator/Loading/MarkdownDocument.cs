using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// A Markdown file: the front matter between its first two "---" lines, if any (null also when it holds no key), and the rest with the
/// place of its first line. The path is that of the file ("content/pages/about.zh.md").
/// </summary>
internal sealed record MarkdownDocument(string Path, SourceMap? FrontMatter, string Body, SourceLocation BodyLocation);
