using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// The headers under which datasets may write their columns: English or Chinese, upper or lower case, brackets of any width.
/// </summary>
internal static class ColumnNames
{
    private const string Reference = "(reference)";
    private const string ChineseReference = "(参考)";

    /// <summary>In the site's download of all figures the date of an event has a column of its own.</summary>
    public const string Completed = "completed";

    /// <summary>
    /// Columns of that download that repeat in words what other columns say, or that the tool works out itself; rows copied from it
    /// have them.
    /// </summary>
    private static readonly FrozenSet<string> OfDownload =
        new[] { "id", "release", "superseded", "superseded_by", "source_class" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] OfDownloadByLanguage = ["indicator_name", "region_name", "unit_symbol", "basis_label", "source_title"];

    /// <summary>
    /// Columns that a dataset cannot do without: what is measured, how much, in which unit, how it is known, and from where.
    /// </summary>
    public static readonly ImmutableArray<DatasetColumn> Required =
        [DatasetColumn.Indicator, DatasetColumn.Value, DatasetColumn.Unit, DatasetColumn.Status, DatasetColumn.Source];

    private static readonly FrozenDictionary<DatasetColumn, string> Chinese = new Dictionary<DatasetColumn, string>
    {
        [DatasetColumn.Indicator] = "指标",
        [DatasetColumn.Region] = "地区",
        [DatasetColumn.Year] = "年份",
        [DatasetColumn.Period] = "时段",
        [DatasetColumn.Value] = "数值",
        [DatasetColumn.Unit] = "单位",
        [DatasetColumn.Status] = "状态",
        [DatasetColumn.Basis] = "口径",
        [DatasetColumn.Source] = "来源",
        [DatasetColumn.Parents] = "依据",
        [DatasetColumn.Sum] = "算式",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<TextColumn, string> ChineseTexts =
        new Dictionary<TextColumn, string> { [TextColumn.Note] = "备注", [TextColumn.Checked] = "核对说明" }.ToFrozenDictionary();

    /// <summary>Other words by which staff call a column.</summary>
    private static readonly (string Name, DatasetColumn Column)[] Further =
    [
        ("指标名称", DatasetColumn.Indicator), ("区域", DatasetColumn.Region), ("盟市", DatasetColumn.Region), ("年度", DatasetColumn.Year),
        ("期间", DatasetColumn.Period), ("计量单位", DatasetColumn.Unit), ("数据来源", DatasetColumn.Source),
    ];

    private static readonly FrozenDictionary<string, DatasetColumn> ByName = Chinese
        .SelectMany(pair => new[] { (Name: pair.Value, pair.Key), (Name: EnglishOf(pair.Key), pair.Key) })
        .Concat(Further.Select(further => (further.Name, Key: further.Column)))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>How Chinese headers call a language; further languages are written with their tag (备注_mn).</summary>
    private static readonly FrozenDictionary<string, string> ChineseLanguageNames =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["zh"] = "中文", ["en"] = "英文" }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string EnglishOf(DatasetColumn column) => Choices<DatasetColumn>.NameOf(column);

    public static string ChineseOf(DatasetColumn column) => Chinese[column];

    public static string Normalize(string header) => WideText.Narrow(header).Trim().ToLowerInvariant();

    /// <summary>A column by its name, or by its name in both languages, as tables of instructions print it (指标 indicator).</summary>
    public static DatasetColumn? Find(string normalized) =>
        ByName.TryGetValue(normalized, out var column) ? column
        : normalized.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var one, var other]
            && ByName.TryGetValue(one, out column) && ByName.TryGetValue(other, out var same) && same == column ? column
        : null;

    /// <summary>
    /// Whether a column only helps whoever fills the dataset in: its header begins with “reference” in brackets, and nothing in it is read.
    /// </summary>
    public static bool IsForReference(string normalized) =>
        normalized.StartsWith(Reference, StringComparison.Ordinal) || normalized.StartsWith(ChineseReference, StringComparison.Ordinal);

    /// <summary>Whether a column of the site's download says nothing that a dataset has to say.</summary>
    public static bool IsOfDownload(string normalized, IEnumerable<SiteLanguage> languages) => OfDownload.Contains(normalized)
        || languages.Any(language => Array.Exists(OfDownloadByLanguage, name => normalized == $"{name}_{language}"));

    public static string EnglishOf(TextColumn column) => Choices<TextColumn>.NameOf(column);

    /// <summary>A column of texts for all languages, such as note or 核对说明, or null.</summary>
    public static TextColumn? FindText(string normalized) =>
        Enum.GetValues<TextColumn>().Cast<TextColumn?>().FirstOrDefault(
            column => normalized == EnglishOf(column!.Value) || normalized == ChineseTexts[column.Value]);

    /// <summary>A column of texts in one language, such as note_en, 备注（英文） or 备注英文, or null.</summary>
    public static (TextColumn Column, SiteLanguage Language)? FindText(string normalized, IEnumerable<SiteLanguage> languages)
    {
        foreach (var language in languages)
        {
            var name = ChineseLanguageNames.GetValueOrDefault(language.Tag, language.Tag);
            foreach (var (column, chinese) in ChineseTexts)
            {
                if (normalized == $"{EnglishOf(column)}_{language}" || normalized == $"{chinese}_{language}"
                    || normalized == $"{chinese}({name})" || normalized == $"{chinese}{name}")
                {
                    return (column, language);
                }
            }
        }

        return null;
    }

    /// <summary>The header of a note in one language of several.</summary>
    public static string NoteOf(SiteLanguage language, bool isChinese) => !isChinese ? $"{NoteOfAll(isChinese)}_{language}"
        : ChineseLanguageNames.TryGetValue(language.Tag, out var name) ? $"{NoteOfAll(isChinese)}（{name}）"
        : $"{NoteOfAll(isChinese)}_{language}";

    /// <summary>The header of a note for all languages.</summary>
    public static string NoteOfAll(bool isChinese) => isChinese ? ChineseTexts[TextColumn.Note] : EnglishOf(TextColumn.Note);

    /// <summary>The names worth offering for a misspelt header.</summary>
    public static IReadOnlyCollection<string> Known(IEnumerable<SiteLanguage> languages) =>
    [
        .. ByName.Keys.Order(StringComparer.Ordinal),
        .. Enum.GetValues<TextColumn>().SelectMany(column => languages.Select(language => $"{EnglishOf(column)}_{language}")
            .Prepend(ChineseTexts[column]).Prepend(EnglishOf(column))),
    ];
}

/// <summary>The columns of a yearly dataset. Texts are kept apart: they may come in a column for each language.</summary>
internal enum DatasetColumn
{
    Indicator,
    Region,
    Year,
    Period,
    Value,
    Unit,
    Status,
    Basis,
    Source,
    Parents,
    Sum,
}

/// <summary>The columns of a dataset that hold sentences for readers.</summary>
internal enum TextColumn
{
    Note,

    /// <summary>Why a figure that looks implausible is right.</summary>
    Checked,
}

/// <summary>Where the columns of one dataset stand, counted from 0.</summary>
internal sealed record ColumnLayout(
    FrozenDictionary<DatasetColumn, int> Columns, FrozenDictionary<TextColumn, TextPlaces> Texts, int Width)
{
    /// <summary>The column of the dates of events, as the site's download has it.</summary>
    public int? Completed { get; init; }
}

/// <summary>Where texts stand: in one column for all languages, or in a column for each.</summary>
internal sealed record TextPlaces(int? Plain, FrozenDictionary<SiteLanguage, int> ByLanguage);
