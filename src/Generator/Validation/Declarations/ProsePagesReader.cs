using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Structure;

namespace Generator.Validation.Declarations;

/// <summary>Reads the folder pages: NAME.LANG.md with title and description in the front matter, every page in every language.</summary>
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

            var frontMatter = document.FrontMatter ?? new SourceMap([], ReadingScope.PlaceOf(path));
            var fields = new FieldReader(frontMatter, Phrase.Named("page", name), frontMatter.Location, scope);
            titles.Add(language, fields.Text("title") ?? string.Empty);
            descriptions.Add(language, fields.Text("description") ?? string.Empty);
            texts.Add(language, ProseReader.Body(document, scope));
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
}
