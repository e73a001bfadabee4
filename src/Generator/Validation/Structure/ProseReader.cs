using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Structure;

/// <summary>
/// Reads the prose of a folder: index.zh.md, index.en.md and so on, one file a language. Its front matter has no keys of its own.
/// </summary>
internal static class ProseReader
{
    public static Prose? Read(string folder, ReadingScope scope)
    {
        var texts = new Dictionary<SiteLanguage, MarkdownText>();
        foreach (var language in scope.Languages)
        {
            if (scope.Markdown(FileName(folder, language)) is { } document)
            {
                if (document.FrontMatter is { } frontMatter)
                {
                    new FieldReader(frontMatter, Phrase.Of("front-matter"), frontMatter.Location, scope).End();
                }

                texts.Add(language, Body(document, scope));
            }
        }

        return texts.Count == scope.Languages.Length ? new Prose(texts.ToFrozenDictionary()) : null;
    }

    public static string FileName(string folder, SiteLanguage language) => $"{folder}/index.{language}.md";

    /// <summary>The text itself; an empty one is reported, and so is one that holds nothing but comments.</summary>
    public static MarkdownText Body(MarkdownDocument document, ReadingScope scope)
    {
        if (IsBlank(document.Body))
        {
            scope.Report(ContentProblems.EmptyText(document.BodyLocation, Phrase.Of("prose")));
        }

        return new MarkdownText(document.Body, document.BodyLocation);
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        const string opening = "<!--";
        const string closing = "-->";
        while (text.TrimStart() is var rest && rest.StartsWith(opening, StringComparison.Ordinal)
            && rest.IndexOf(closing, StringComparison.Ordinal) is >= 0 and var end)
        {
            text = rest[(end + closing.Length)..];
        }

        return text.IsWhiteSpace();
    }
}
