using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Assessment;
using Generator.Loading;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Views;

namespace Generator.Pages.Search;

/// <summary>
/// The index of each language as a script that sets one global: pages opened from disk may load scripts, but fetch nothing.
/// Addresses are as seen from the search page.
/// </summary>
internal static class SearchFiles
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Under the name by which templates ask for it.</summary>
    public static SourceFile Of(PageInput input) => new(
        $"search-{input.Pages.Site.Language}.js",
        Encoding.UTF8.GetBytes($"globalThis.searchIndex = {Json(input.Pages.Site, SearchIndex.Of(SearchDocuments.Of(input)))};\n"));

    private static string Json(LanguageSite site, SearchIndex index)
    {
        ImmutableArray<string> kinds = [.. index.Documents.Select(document => document.Kind).Distinct(StringComparer.Ordinal)];
        ImmutableArray<Status> statuses = [.. index.Documents.Select(document => document.Status).OfType<Status>().Distinct()];
        var chapters = site.Plan.Chapters.Select(chapter => chapter.Number).ToImmutableArray();
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            Write(json, "kinds", kinds.Select(kind => site.Words[$"page_kind.{kind}"]));
            Write(json, "chapters", chapters.Select(site.Locale.Places.Chapter));
            Write(json, "statuses", statuses.Select(EnumName.Kebab));
            json.WriteNumber("main", index.Documents.TakeWhile(document => document.IsMain).Count());
            json.WriteNumber("terms_kind", kinds.IndexOf(SearchDocuments.Term));
            WriteSynonyms(json, site, index);
            json.WriteStartArray("documents");
            foreach (var document in index.Documents)
            {
                json.WriteStartArray();
                json.WriteStringValue(document.Title);
                json.WriteStringValue(RelativeAddress.From(site.Routes.Page("search"), document.Path));
                json.WriteStringValue(document.Text);
                json.WriteNumberValue(kinds.IndexOf(document.Kind));
                json.WriteNumberValue(document.Chapter is { } number ? chapters.IndexOf(number) : -1);
                json.WriteNumberValue(document.Status is { } status ? statuses.IndexOf(status) : -1);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteString("terms", TermCode.Write(index.Terms.Select(term => term.Term)));
            json.WriteString("postings", string.Join(' ', index.Terms.Select(term => PostingCode.Write(term.Postings))));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>
    /// Pairs of what is typed and what is looked for as well: the queries of the content with those of their words that this language
    /// shows or else holds, and the forms of each term, those of the other languages too, for the term.
    /// </summary>
    private static void WriteSynonyms(Utf8JsonWriter json, LanguageSite site, SearchIndex index)
    {
        var terms = index.Terms.Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
        json.WriteStartArray("synonyms");
        foreach (var query in site.Plan.Queries)
        {
            var held = query.Means.Where(word => SearchWords.Terms(word).All(terms.Contains)).ToList();
            var shown = held.Where(word => index.Documents.Any(document => Shows(document, word))).ToList();
            if (held.Count > 0)
            {
                WritePair(query.Typed, shown.Count > 0 ? shown : held);
            }
        }

        foreach (var entry in site.Plan.Glossary)
        {
            var term = site.Text(entry.Term);
            var others = site.Plan.Languages.SelectMany(entry.FormsIn)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Except([term], StringComparer.Ordinal)
                .ToList();
            if (others.Count > 0)
            {
                WritePair(others, [term]);
            }
        }

        json.WriteEndArray();

        void WritePair(IEnumerable<string> typed, IEnumerable<string> means)
        {
            json.WriteStartArray();
            WriteTexts(json, typed);
            WriteTexts(json, means);
            json.WriteEndArray();
        }
    }

    private static bool Shows(SearchDocument document, string word) =>
        document.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || document.Text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static void WriteTexts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        WriteTexts(json, texts);
    }
}
