using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Assessment;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Reuse;
using Generator.Pages.Making;
using Generator.Pages.Views;

namespace Generator.Pages.Search;

/// <summary>
/// The index of each language as a script that sets one global: pages opened from disk may load scripts, but fetch nothing.
/// Addresses are as seen from the search page.
/// </summary>
internal static class SearchFiles
{
    private const string Script = ".js";

    /// <summary>About what a term and a document take beside their texts.</summary>
    private const int TermBytes = 8;
    private const int DocumentMembers = 30;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// Under the name by which templates ask for it. An index that is too large for one file holds what every query needs, and the
    /// addresses of files with runs of its documents and terms, which the script loads when a query comes to them.
    /// </summary>
    public static IEnumerable<SourceFile> Of(PageInput input, Remembered<SearchTerms>? remembered = null)
    {
        var site = input.Pages.Site;
        var (index, name) = (SearchIndex.Of(SearchDocuments.Of(input), remembered), $"search-{site.Language}");
        var whole = File($"{name}.js", "globalThis.searchIndex = ", json => WriteIndex(json, site, index, json =>
        {
            WriteDocuments(json, site, index, 0, index.Documents.Length);
            WriteTerms(json, index, 0, index.Terms.Length);
        }));
        if (whole.Content.Length <= site.Limits.ShardBytes)
        {
            return [whole];
        }

        var documents = Runs(index.Documents.Select(DocumentBytes), site.Limits.ShardBytes)
            .Select((run, i) => (
                run.From, File: Shard($"{name}-d{Digits(i)}", json => WriteDocuments(json, site, index, run.From, run.To))))
            .ToList();
        var terms = Runs(index.Terms.Select(term => TermBytes + (term.Postings.Length * 2)), site.Limits.ShardBytes)
            .Select((run, i) => (run.From, File: Shard($"{name}-t{Digits(i)}", json => WriteTerms(json, index, run.From, run.To))))
            .ToList();
        var head = File($"{name}.js", "globalThis.searchIndex = ", json => WriteIndex(json, site, index, json =>
        {
            WriteShards("document_shards", documents, from => json.WriteNumberValue(from));
            WriteShards("term_shards", terms, from => json.WriteStringValue(index.Terms[from].Term));

            void WriteShards(string member, List<(int From, SourceFile File)> shards, Action<int> writeFirst)
            {
                json.WriteStartArray(member);
                foreach (var (from, file) in shards)
                {
                    json.WriteStartArray();
                    writeFirst(from);
                    json.WriteStringValue(file.Path[..^Script.Length]);
                    json.WriteStringValue(RelativeAddress.From(site.Routes.Page("search"), AssetAddress.Of(file)));
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            }
        }));
        return [head, .. documents.Concat(terms).Select(shard => shard.File)];
    }

    private static SourceFile Shard(string name, Action<Utf8JsonWriter> write) =>
        File(name + Script, $"(globalThis.searchShards ??= {{}})[\"{name}\"] = ", json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });

    private static SourceFile File(string name, string assigned, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(Encoding.UTF8.GetBytes(assigned));
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            write(json);
        }

        buffer.Write(";\n"u8);
        return new(name, buffer.WrittenMemory);
    }

    /// <summary>Neighbours together as long as they fit into one file.</summary>
    private static IEnumerable<(int From, int To)> Runs(IEnumerable<int> sizes, int most)
    {
        var (from, to, size) = (0, 0, 0);
        foreach (var next in sizes)
        {
            if (size + next > most && to > from)
            {
                yield return (from, to);
                (from, size) = (to, 0);
            }

            (to, size) = (to + 1, size + next);
        }

        yield return (from, to);
    }

    private static int DocumentBytes(SearchDocument document) =>
        DocumentMembers + Encoding.UTF8.GetByteCount(document.Title) + Encoding.UTF8.GetByteCount(document.Text) + document.Path.Length;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<string> KindsOf(SearchIndex index) =>
        [.. index.Documents.Select(document => document.Kind).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<Status> StatusesOf(SearchIndex index) =>
        [.. index.Documents.Select(document => document.Status).OfType<Status>().Distinct()];

    /// <summary>What every query needs, and documents and terms or where they lie.</summary>
    private static void WriteIndex(Utf8JsonWriter json, LanguageSite site, SearchIndex index, Action<Utf8JsonWriter> rest)
    {
        var kinds = KindsOf(index);
        json.WriteStartObject();
        Write(json, "kinds", kinds.Select(kind => site.Words[$"page_kind.{kind}"]));
        Write(json, "chapters", site.Plan.Chapters.Select(chapter => site.Locale.Places.Chapter(chapter.Number)));
        Write(json, "statuses", StatusesOf(index).Select(EnumName.Kebab));
        json.WriteNumber("main", index.Documents.TakeWhile(document => document.IsMain).Count());
        json.WriteNumber("terms_kind", kinds.IndexOf(SearchDocuments.Term));
        WriteSynonyms(json, site, index);
        rest(json);
        json.WriteEndObject();
    }

    private static void WriteDocuments(Utf8JsonWriter json, LanguageSite site, SearchIndex index, int from, int to)
    {
        var (kinds, statuses) = (KindsOf(index), StatusesOf(index));
        var chapters = site.Plan.Chapters.Select(chapter => chapter.Number).ToImmutableArray();
        json.WriteStartArray("documents");
        foreach (var document in index.Documents.AsSpan()[from..to])
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Title);
            json.WriteStringValue(RelativeAddress.From(site.Routes.Page("search"), site.Places.Of(document.Path)));
            json.WriteStringValue(document.Text);
            json.WriteNumberValue(kinds.IndexOf(document.Kind));
            json.WriteNumberValue(document.Chapter is { } number ? chapters.IndexOf(number) : -1);
            json.WriteNumberValue(document.Status is { } status ? statuses.IndexOf(status) : -1);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteTerms(Utf8JsonWriter json, SearchIndex index, int from, int to)
    {
        var terms = index.Terms.Skip(from).Take(to - from).ToList();
        json.WriteString("terms", TermCode.Write(terms.Select(term => term.Term)));
        json.WriteString("postings", string.Join(' ', terms.Select(term => PostingCode.Write(term.Postings))));
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
