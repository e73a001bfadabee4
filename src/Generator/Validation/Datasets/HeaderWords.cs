using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// The headers under which datasets may write their columns: the English names of content and the words of the catalogues, upper or lower
/// case, brackets of any width.
/// </summary>
internal sealed class HeaderWords
{
    /// <summary>Whose headers name a language in brackets; others have its tag behind the name.</summary>
    private const string Chinese = "zh";

    private readonly CatalogueWords words;
    private readonly ImmutableArray<SiteLanguage> languages;
    private readonly FrozenDictionary<string, DatasetColumn> byName;
    private readonly ImmutableArray<(string Word, TextColumn Column)> texts;
    private readonly ImmutableArray<string> reference;
    private readonly ImmutableArray<string> totals;

    public HeaderWords(CatalogueWords words, ImmutableArray<SiteLanguage> languages)
    {
        this.words = words;
        this.languages = languages;
        var names = new Dictionary<string, DatasetColumn>(StringComparer.Ordinal);
        var own = Enum.GetValues<DatasetColumn>().Select(column => (ColumnNames.EnglishOf(column), column));
        foreach (var (name, column) in own.Concat(OfColumns()))
        {
            names.TryAdd(ColumnNames.Normalize(name), column);
        }

        byName = names.ToFrozenDictionary(StringComparer.Ordinal);
        texts =
        [
            .. Enum.GetValues<TextColumn>().SelectMany(column => words.All(KeyOf(ColumnNames.EnglishOf(column)))
                .Prepend(ColumnNames.EnglishOf(column))
                .Select(word => (ColumnNames.Normalize(word), column)).Distinct()),
        ];
        reference = [.. words.All("dataset.reference").Select(ColumnNames.Normalize)];
        totals = [.. words.All("dataset.total").Select(ColumnNames.Normalize)];
    }

    /// <summary>The names worth offering for a misspelt header.</summary>
    public IReadOnlyCollection<string> Known =>
    [
        .. byName.Keys.Order(StringComparer.Ordinal),
        .. texts.Select(text => text.Word).Concat(texts.Where(text => text.Word == ColumnNames.EnglishOf(text.Column))
            .SelectMany(text => languages.Select(language => $"{text.Word}_{language}"))),
    ];

    /// <summary>How a header may begin, in each language that there are words in.</summary>
    public IReadOnlyCollection<string> Openings =>
    [
        .. words.Tags
            .Select(tag => new[] { DatasetColumn.Indicator, DatasetColumn.Value, DatasetColumn.Unit }.Select(column => NameOf(column, tag)))
            .Select(names => string.Join(" | ", names))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A column by its name, or by its name in two languages, as tables of instructions print it (指标 indicator).</summary>
    public DatasetColumn? Find(string normalized) =>
        byName.TryGetValue(normalized, out var column) ? column
        : normalized.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var one, var other]
            && byName.TryGetValue(one, out column) && byName.TryGetValue(other, out var same) && same == column ? column
        : null;

    /// <summary>A column of texts for all languages, such as note or 核对说明, or null.</summary>
    public TextColumn? FindText(string normalized)
    {
        foreach (var (word, column) in texts)
        {
            if (normalized == word)
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>A column of texts in one language, such as note_en, 备注（英文） or 备注英文, or null.</summary>
    public (TextColumn Column, SiteLanguage Language)? FindTextIn(string normalized)
    {
        foreach (var language in languages)
        {
            var tag = ColumnNames.Normalize(language.Tag);
            var names = words.Tags.Select(other => NameOf(language, other)).OfType<string>().Append(tag).ToList();
            foreach (var (word, column) in texts)
            {
                if (normalized == $"{word}_{tag}"
                    || names.Exists(name =>
                        normalized == $"{word}({name})" || normalized == $"{word} ({name})" || normalized == $"{word}{name}"))
                {
                    return (column, language);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a column only helps whoever fills the dataset in: its header begins with “reference” in brackets, and nothing in it is read.
    /// </summary>
    public bool IsForReference(string normalized) => reference.Any(word => normalized.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a header means a column that every plan has.</summary>
    public bool IsTaken(string normalized) =>
        Find(normalized) is not null || FindText(normalized) is not null || FindTextIn(normalized) is not null
        || normalized == ColumnNames.Completed || IsForReference(normalized) || ColumnNames.IsOfDownload(normalized, languages);

    public bool IsTotal(string text) => totals.Contains(ColumnNames.Normalize(text), StringComparer.Ordinal);

    /// <summary>The name of a column in a language, the one to prefer.</summary>
    public string NameOf(DatasetColumn column, string tag) =>
        words.Of(tag, KeyOf(ColumnNames.EnglishOf(column))) is [var first, ..] ? first : ColumnNames.EnglishOf(column);

    /// <summary>The names of a column in the languages of the site.</summary>
    public ImmutableArray<string> NamesOf(DatasetColumn column) =>
        [.. words.OwnTags.Select(tag => NameOf(column, tag)).Prepend(ColumnNames.EnglishOf(column)).Distinct(StringComparer.Ordinal)];

    /// <summary>The header of a note for all languages.</summary>
    public string NoteIn(string tag) =>
        words.Of(tag, KeyOf(ColumnNames.EnglishOf(TextColumn.Note))) is [var first, ..] ? first : ColumnNames.EnglishOf(TextColumn.Note);

    /// <summary>The header of a note in one language of several.</summary>
    public string NoteIn(string tag, SiteLanguage language) =>
        tag == Chinese && NameOf(language, tag) is { } name ? $"{NoteIn(tag)}（{name}）" : $"{NoteIn(tag)}_{language}";

    /// <summary>What the headers of one language call another.</summary>
    private string? NameOf(SiteLanguage language, string tag) => words.Of(tag, "dataset.languages")
        .Select(pair => pair.Split(' ', 2))
        .Where(pair => pair.Length == 2 && pair[0] == language.Tag)
        .Select(pair => ColumnNames.Normalize(pair[1]))
        .FirstOrDefault();

    private static string KeyOf(string column) => $"dataset.column.{column}";

    private IEnumerable<(string Name, DatasetColumn Column)> OfColumns() =>
        from tag in words.Tags
        from column in Enum.GetValues<DatasetColumn>()
        from name in words.Of(tag, KeyOf(ColumnNames.EnglishOf(column)))
        select (name, column);
}
