using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Model;
using Generator.Progress;

namespace Generator.Pages.Search;

/// <summary>
/// The index of each language as a script that sets one global: pages opened from disk may load scripts, but fetch nothing.
/// Addresses are as seen from the search page.
/// </summary>
internal static class SearchFiles
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static OutputPath PathOf(Language language) => new($"assets/search-{language}.js");

    public static OutputFile Of(EditionPages pages) => new(
        PathOf(pages.Edition.Language),
        Encoding.UTF8.GetBytes($"globalThis.searchIndex = {Json(pages.Edition, SearchIndex.Of(SearchDocuments.Of(pages)))};\n"));

    private static string Json(Edition edition, SearchIndex index)
    {
        ImmutableArray<string> kinds = [.. index.Documents.Select(document => document.Kind).Distinct(StringComparer.Ordinal)];
        ImmutableArray<GoalStatus> statuses = [.. index.Documents.Select(document => document.Status).OfType<GoalStatus>().Distinct()];
        var chapters = edition.Plan.Chapters.Select(chapter => chapter.Number).ToImmutableArray();
        return JsonSerializer.Serialize(
            new
            {
                kinds = kinds.Select(kind => edition.Words[$"page_kind.{kind}"]),
                chapters = chapters.Select(edition.Speech.Places.Chapter),
                statuses = statuses.Select(EnumName.Kebab),
                documents = index.Documents.Select(document => new object[]
                {
                    document.Title,
                    RelativeAddress.From(edition.Routes.Page("search"), document.Path),
                    document.Text,
                    kinds.IndexOf(document.Kind),
                    document.Chapter is { } number ? chapters.IndexOf(number) : -1,
                    document.Status is { } status ? statuses.IndexOf(status) : -1,
                }),
                terms = TermCode.Write(index.Terms.Select(term => term.Term)),
                postings = string.Join(' ', index.Terms.Select(term => PostingCode.Write(term.Postings))),
            },
            Readable);
    }
}
