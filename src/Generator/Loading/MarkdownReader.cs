using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// Divides a Markdown file into front matter and body. Front matter is there when the first line is "---" and runs to the next such line
/// (spaces after the hyphens do not count).
/// </summary>
internal static class MarkdownReader
{
    private const string Fence = "---";

    public static MarkdownDocument? Read(string file, string text, DiagnosticBag diagnostics)
    {
        var bodyStart = NextLine(text, 0);
        if (!IsFence(text, 0, bodyStart))
        {
            return new MarkdownDocument(file, FrontMatter: null, text, new SourceLocation(file, 1, 1));
        }

        var headStart = bodyStart;
        for (var line = 2; bodyStart < text.Length; line++)
        {
            var start = bodyStart;
            bodyStart = NextLine(text, start);
            if (IsFence(text, start, bodyStart))
            {
                return WithHead(file, text[headStart..start], text[bodyStart..], line + 1, diagnostics);
            }
        }

        diagnostics.Add(LoadingProblems.FrontMatterOpen(new(file, 1, 1)));
        return null;
    }

    private static MarkdownDocument? WithHead(string file, string head, string body, int bodyLine, DiagnosticBag diagnostics)
    {
        var document = new MarkdownDocument(file, FrontMatter: null, body, new SourceLocation(file, bodyLine, 1));
        if (head.Split('\n').All(line => line.AsSpan().Trim() is [] or ['#', ..]))
        {
            return document;
        }

        switch (YamlReader.Read(file, head, firstLine: 2, diagnostics))
        {
            case null:
                return null;
            case SourceMap map:
                return document with { FrontMatter = map };
            case var other:
                diagnostics.Add(LoadingProblems.RootNotMap(other.Location));
                return null;
        }
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsFence(string text, int start, int end) => text.AsSpan(start, end - start).TrimEnd().SequenceEqual(Fence);
}

/// <summary>
/// A Markdown file: the front matter between its first two "---" lines, if any (null also when it holds no key), and the rest with the
/// place of its first line. The path is that of the file ("content/pages/about.zh.md").
/// </summary>
internal sealed record MarkdownDocument(string Path, SourceMap? FrontMatter, string Body, SourceLocation BodyLocation);
