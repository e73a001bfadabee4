using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>
/// The judged plan with the words of every language, and the yearly tables as they were given: what all files for programs are made from.
/// </summary>
/// <param name="Languages">The languages of the site, the plan's own first.</param>
/// <param name="Originals">The yearly tables as they were given.</param>
/// <param name="Formats">The formats in which files are written, by which their media types are known.</param>
internal sealed record Compilation(
    ImmutableArray<LanguageData> Languages, ImmutableArray<OutputFile> Originals, ImmutableArray<DataFormat> Formats)
{
    private ImmutableArray<Table>? tables;
    private ImmutableArray<(IndicatorId Indicator, Table Table)>? slices;

    /// <summary>How long a sheet may become.</summary>
    public SizeLimits Limits { get; init; } = SizeLimits.Usual;

    /// <summary>Where files are kept that are written row by row.</summary>
    public IContentStore Store { get; init; } = MemoryStore.Instance;

    /// <summary>Whether the tables are made into a workbook: one that spreadsheets could hardly open is none.</summary>
    public bool HasWorkbook => Tables.All(table => table.Rows.Count <= Limits.WorkbookRows);

    public PlanAssessment Assessment => Languages[0].Assessment;

    /// <summary>Where the plan uses each indicator.</summary>
    public IndicatorUses Uses { get; } = new(Languages[0].Plan);

    public Plan Plan => Assessment.Plan;

    public ReleaseWithFigures Newest => Assessment.Newest;

    /// <summary>All observations by indicator, in the order of the tables.</summary>
    public ILookup<IndicatorId, ObservedRow> Observed { get; } =
        ObservedRow.All(Languages[0].Assessment).ToLookup(row => row.Row.Indicator);

    /// <summary>The tables of all figures, goals and what they name, and last the table of their columns.</summary>
    public ImmutableArray<Table> Tables => tables ??= Whole();

    /// <summary>The figures of each indicator that has any.</summary>
    public ImmutableArray<(IndicatorId Indicator, Table Table)> Slices => slices ??= [.. ObservationTables.Slices(this)];

    /// <summary>The day on which the newest of the releases was published; the only "now" that a file may carry.</summary>
    public DateOnly Updated => Plan.Releases.Max(release => release.Date);

    /// <summary>The plan's own language, in which formats that know only one language are written.</summary>
    public LanguageData Main => Languages[0];

    /// <summary>The format of a file by the end of its name; what staff give may end in capitals.</summary>
    public DataFormat FormatOf(OutputPath path) =>
        Formats.First(format => path.Value.EndsWith(format.Ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>One text for a format that knows no languages: all languages in order, none preferred.</summary>
    public string InAllLanguages(Func<LanguageData, string> text) =>
        string.Join(" / ", Languages.Select(text).Distinct(StringComparer.Ordinal));

    private ImmutableArray<Table> Whole()
    {
        ImmutableArray<Table> data =
        [
            ObservationTables.Of(this),
            GoalsTable.Of(this),
            .. new[] { VersionsTable.Of(this), LevelsTable.Of(this), MeasuresTable.Of(this) }.OfType<Table>(),
            .. new[] { ResultsTable.Of(this) }.OfType<Table>(),
            IndicatorsTable.Of(this),
            SourcesTable.Of(this),
            .. new[] { RegionsTable.Of(this) }.OfType<Table>(),
            .. new[] { DimensionsTable.Of(this) }.OfType<Table>(),
            UnitsTable.Of(this),
            ReleasesTable.Of(this),
        ];
        return data.Add(ColumnsTable.Of(this, data));
    }
}
