using System.Collections.Immutable;
using Generator.Loading;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// The words of the catalogues that datasets are read by: lists of words under one key, separated by commas, the first of them preferred.
/// Every catalogue counts, those of the site's own languages first, and before each what the plan itself says.
/// </summary>
internal sealed class CatalogueWords
{
    private static readonly char[] Separators = [',', '，', '、', '،'];

    private readonly LoadedContent content;

    public CatalogueWords(LoadedContent content, ImmutableArray<SiteLanguage> languages)
    {
        this.content = content;
        var own = languages.Select(language => language.Tag).Where(content.TextCatalogues.ContainsKey).ToList();
        Tags = [.. own, .. content.TextCatalogues.Keys.Except(own, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        OwnTags = [.. own];
    }

    /// <summary>The languages that there are catalogues of, the site's own first.</summary>
    public ImmutableArray<string> Tags { get; }

    /// <summary>The languages of the site that there are catalogues of.</summary>
    public ImmutableArray<string> OwnTags { get; }

    public ImmutableArray<string> Of(string tag, string key) =>
        [.. (Text(tag, key) ?? string.Empty).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The words of all languages in their order.</summary>
    public IEnumerable<string> All(string key) => Tags.SelectMany(tag => Of(tag, key));

    public string? Text(string tag, string key) =>
        Find(content.PlanWords.GetValueOrDefault(tag), key) ?? Find(content.TextCatalogues.GetValueOrDefault(tag), key);

    /// <summary>A text by its dotted key, however its groups are written.</summary>
    private static string? Find(SourceNode? node, string key) => node switch
    {
        SourceMap map => map.Entries
            .Select(entry => entry.Key.Text == key ? (entry.Value as SourceScalar)?.Text
                : IsWithin(key, entry.Key.Text) ? Find(entry.Value, key[(entry.Key.Text.Length + 1)..])
                : null)
            .FirstOrDefault(text => text is not null),
        _ => null,
    };

    private static bool IsWithin(string key, string group) =>
        key.Length > group.Length && key[group.Length] == '.' && key.StartsWith(group, StringComparison.Ordinal);
}
