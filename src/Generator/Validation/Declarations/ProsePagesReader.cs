using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Structure;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads the folder pages: NAME.LANG.md, every page in every language. Title and description stand in the front matter; without them the
/// heading that the text begins with is both.
/// </summary>
internal static class ProsePagesReader
{
    private const string Folder = "pages/";

    public static ImmutableArray<ProsePage> Read(ReadingScope scope)
    {
        var endings = scope.LanguageTags.Select(tag => $".{tag}.md").ToList();
        var names = scope.Content.Markdown.Keys
            .Where(path => path.StartsWith(Folder, StringComparison.Ordinal))
            .Select(path => endings.Find(ending => path.EndsWith(ending, StringComparison.Ordinal)) is { } ending
                ? path[Folder.Length..^ending.Length]
                : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return [.. names.Select(name => ReadPage(name, scope)).OfType<ProsePage>()];
    }

    private static ProsePage? ReadPage(string name, ReadingScope scope)
    {
        var titles = new Dictionary<SiteLanguage, string>();
        var descriptions = new Dictionary<SiteLanguage, string>();
        var texts = new Dictionary<SiteLanguage, MarkdownText>();
        foreach (var language in scope.Languages)
        {
            var path = $"{Folder}{name}.{language}.md";
            if (scope.Markdown(path) is not { } document)
            {
                continue;
            }

            if (!KebabCase.IsName(name))
            {
                scope.Report(ContentProblems.BadName(ReadingScope.PlaceOf(path), Phrase.Some("page"), name));
            }

            var frontMatter = document.FrontMatter ?? new SourceMap([], document.BodyLocation);
            var fields = new FieldReader(frontMatter, Phrase.Named("page", name), frontMatter.Location, scope);
            var (heading, rest) = TakeHeading(document.Body);
            var title = (heading is null ? fields.Text("title") : fields.OptionalText("title")) ?? heading ?? string.Empty;
            titles.Add(language, title);
            descriptions.Add(language, fields.OptionalText("description") ?? title);
            texts.Add(language, ProseReader.Body(document with { Body = title == heading ? rest : document.Body }, scope));
            fields.End();
        }

        return texts.Count == scope.Languages.Length
            ? new ProsePage(
                name,
                new LocalizedText(titles.ToFrozenDictionary()),
                new LocalizedText(descriptions.ToFrozenDictionary()),
                new Prose(texts.ToFrozenDictionary()))
            : null;
    }

    /// <summary>
    /// The heading that a text begins with, and the text with an empty line in its place, so that all other lines keep theirs.
    /// </summary>
    private static (string? Heading, string Text) TakeHeading(string body)
    {
        var start = body.Length - body.AsSpan().TrimStart().Length;
        if (!body.AsSpan(start).StartsWith("# ", StringComparison.Ordinal))
        {
            return (null, body);
        }

        var end = body.IndexOf('\n', start) is >= 0 and var found ? found : body.Length;
        return (body[(start + 2)..end].Trim(), body[..start] + body[end..]);
    }
}
