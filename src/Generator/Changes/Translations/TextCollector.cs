using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Generator.Changes.Frozen;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Changes.Translations;

/// <summary>
/// Finds every text that is given in all languages of the site: the localized texts of the content's YAML files, its prose (a file is one
/// text), the notes of the yearly datasets with what was checked, and the words of the templates.
/// </summary>
internal sealed class TextCollector
{
    private readonly ImmutableArray<SiteLanguage> languages;
    private readonly List<TranslatedText> texts = [];
    private readonly HashSet<TextKey> keys = [];

    private TextCollector(ImmutableArray<SiteLanguage> languages) => this.languages = languages;

    public static ImmutableArray<TranslatedText> Collect(LoadedContent content, Plan plan)
    {
        var collector = new TextCollector(plan.Languages);
        foreach (var (path, root) in content.Documents.OrderBy(document => document.Key, StringComparer.Ordinal))
        {
            collector.Walk($"content/{path}", string.Empty, root);
        }

        collector.AddProse(content);
        collector.AddNotes(plan);
        collector.AddWords("templates/text.yaml", content.TextCatalogues);
        collector.AddWords("content/words.yaml", content.PlanWords);
        return [.. collector.texts];
    }

    private void Walk(string file, string place, SourceNode node)
    {
        switch (node)
        {
            case SourceMap map when languages.All(language => TextOf(map.Find(language.Tag)) is not null):
                Add(new(file, place), [.. languages.Select(language => TextOf(map.Find(language.Tag))!).Select(Version)]);
                break;
            case SourceMap map:
                foreach (var entry in map.Entries)
                {
                    Walk(file, Below(place, entry.Key.Text), entry.Value);
                }

                break;
            case SourceList list:
                foreach (var (index, item) in list.Items.Index())
                {
                    Walk(file, Below(place, NameOf(item) ?? (index + 1).ToString(CultureInfo.InvariantCulture)), item);
                }

                break;
        }
    }

    /// <summary>The prose files of which each language has its own: name.TAG.md.</summary>
    private void AddProse(LoadedContent content)
    {
        var ending = $".{languages[0]}.md";
        var paths = content.Markdown.Keys.Where(path => path.EndsWith(ending, StringComparison.Ordinal));
        foreach (var name in paths.Order(StringComparer.Ordinal).Select(path => path[..^ending.Length]))
        {
            var versions = languages.Select(language => content.Markdown.GetValueOrDefault($"{name}.{language}.md")).ToList();
            if (!versions.Contains(null))
            {
                Add(new($"content/{name}.md", string.Empty), [.. versions.Select(version => Version(version!))]);
            }
        }
    }

    /// <summary>A text of a row is known by its figure, whatever the row and the form of the file.</summary>
    private void AddNotes(Plan plan)
    {
        foreach (var row in plan.Observations)
        {
            var name = FigureKey.Of(row).Name(plan.Region);
            AddOf(row, name, row.Note);
            AddOf(row, $"checked:{name}", row.Checked);
        }
    }

    private void AddOf(Observation row, string place, LocalizedText? text)
    {
        if (text is not null)
        {
            Add(
                new($"content/data/{row.Release.Slug}", place),
                [.. languages.Select(language => TextVersion.Of(text[language], row.Location))]);
        }
    }

    private void AddWords(string file, FrozenDictionary<string, SourceMap> words)
    {
        var catalogues = languages.Select(language => words.GetValueOrDefault(language.Tag)).ToList();
        if (catalogues.Contains(null))
        {
            return;
        }

        var byLanguage = catalogues.ConvertAll(catalogue =>
            Words(catalogue!, string.Empty).ToDictionary(word => word.Key, word => word.Text, StringComparer.Ordinal));
        foreach (var key in byLanguage[0].Keys.Where(key => byLanguage.TrueForAll(other => other.ContainsKey(key))))
        {
            Add(new(file, key), [.. byLanguage.Select(catalogue => Version(catalogue[key]))]);
        }
    }

    private static IEnumerable<(string Key, SourceScalar Text)> Words(SourceMap map, string prefix) => map.Entries.SelectMany(entry =>
        entry.Value switch
        {
            { } node when TextOf(node) is { } text => [($"{prefix}{entry.Key.Text}", text)],
            SourceMap group => Words(group, $"{prefix}{entry.Key.Text}."),
            _ => [],
        });

    /// <summary>A text with forms for different numbers is one text, since languages have different ones.</summary>
    private static SourceScalar? TextOf(SourceNode? node) => node switch
    {
        SourceScalar text => text,
        SourceMap forms when forms.Find("other") is SourceScalar =>
            new(string.Join('\n', Scalars(forms)), IsQuoted: false, forms.Location),
        _ => null,
    };

    private void Add(TextKey key, ImmutableArray<TextVersion> versions)
    {
        // Two items of a list that has the same name twice cannot be told apart; the check of content has a word on that.
        if (keys.Add(key))
        {
            texts.Add(new TranslatedText(key, versions));
        }
    }

    private static TextVersion Version(SourceScalar text) => TextVersion.Of(text.Text, text.Location);

    private static TextVersion Version(MarkdownDocument document) => TextVersion.Of(
        string.Join('\n', Scalars(document.FrontMatter).Append(document.Body)), new SourceLocation(document.Path));

    private static IEnumerable<string> Scalars(SourceNode? node) => node switch
    {
        SourceScalar scalar => [scalar.Text],
        SourceMap map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        SourceList list => list.Items.SelectMany(Scalars),
        _ => [],
    };

    /// <summary>Items have a name or a year where their place among the others means nothing.</summary>
    private static string? NameOf(SourceNode item) =>
        item is SourceMap map && (map.Find("id") ?? map.Find("year")) is SourceScalar { Text: { Length: > 0 } name }
            ? FigureKey.OneLine(name)
            : null;

    private static string Below(string place, string name) => place.Length == 0 ? name : $"{place}/{name}";
}
