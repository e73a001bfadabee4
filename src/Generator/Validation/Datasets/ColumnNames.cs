using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// The names of columns that hold in every language, those of the site's own downloads; words of languages: <see cref="HeaderWords"/>.
/// </summary>
internal static class ColumnNames
{
    /// <summary>In the site's download of all figures the date of an event has a column of its own.</summary>
    public const string Completed = "completed";

    /// <summary>
    /// Columns of that download that repeat in words what other columns say, or that the tool works out itself; rows copied from it
    /// have them.
    /// </summary>
    private static readonly FrozenSet<string> OfDownload =
        new[] { "id", "release", "superseded", "superseded_by", "source_class", "period_start", "period_end",
            "fiscal_year" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] OfDownloadByLanguage = ["indicator_name", "region_name", "unit_symbol", "basis_label", "source_title"];

    /// <summary>
    /// Columns of the site's table of goals, in which dimensions have columns, too; those with texts there are one for each language.
    /// </summary>
    private static readonly FrozenSet<string> OfGoals =
        new[] { "id", "goal", "part", "chapter", "section", "main", "kind", "indicator", "bound", "target", "target_to", "target_unit",
            "target_year", "base_year", "first_year", "fiscal_year", "deadline", "date_implied", "baseline", "latest", "latest_year",
            "figure_unit", "actual", "required", "measured_unit", "progress", "pace", "regional_targets", "status", "reason", "caveats",
            "evidence", "agreement", "weakest_class", "stands_on_official", "goal_status", "release" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] OfGoalsByLanguage =
        ["title", "part_name", "promise", "chapter_title", "section_title", "place", "status_word"];

    /// <summary>
    /// Columns that a dataset cannot do without: what is measured, how much, in which unit, how it is known, and from where.
    /// </summary>
    public static readonly ImmutableArray<DatasetColumn> Required =
        [DatasetColumn.Indicator, DatasetColumn.Value, DatasetColumn.Unit, DatasetColumn.Status, DatasetColumn.Source];

    public static string EnglishOf(DatasetColumn column) => Choices<DatasetColumn>.NameOf(column);

    public static string Normalize(string header) => WideText.Narrow(header).Trim().ToLowerInvariant();

    /// <summary>Whether a column of the site's download says nothing that a dataset has to say.</summary>
    public static bool IsOfDownload(string normalized, IEnumerable<SiteLanguage> languages) => OfDownload.Contains(normalized)
        || IsInALanguage(normalized, OfDownloadByLanguage, languages);

    /// <summary>Whether the site's table of goals has a column of this name in any plan.</summary>
    public static bool IsOfGoals(string column, IEnumerable<SiteLanguage> languages) => OfGoals.Contains(column)
        || IsInALanguage(column, OfGoalsByLanguage, languages);

    public static string EnglishOf(TextColumn column) => Choices<TextColumn>.NameOf(column);

    private static bool IsInALanguage(string column, string[] names, IEnumerable<SiteLanguage> languages) => languages.Any(
        language => Array.Exists(names, name => string.Equals(
            column.Replace('-', '_'), $"{name}_{language}".Replace('-', '_'), StringComparison.OrdinalIgnoreCase)));
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

    /// <summary>The columns of dimensions.</summary>
    public FrozenDictionary<DimensionId, int> Dimensions { get; init; } = FrozenDictionary<DimensionId, int>.Empty;

    /// <summary>The columns of dimensions that are declared with a fault.</summary>
    public ImmutableArray<int> Unreadable { get; init; } = [];
}

/// <summary>Where texts stand: in one column for all languages, or in a column for each.</summary>
internal sealed record TextPlaces(int? Plain, FrozenDictionary<SiteLanguage, int> ByLanguage);
