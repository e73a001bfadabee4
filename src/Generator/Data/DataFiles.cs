using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Data.Api;
using Generator.Data.Csv;
using Generator.Data.Feeds;
using Generator.Data.Icons;
using Generator.Data.Metadata;
using Generator.Data.Tables;
using Generator.Data.Workbook;
using Generator.Model;

namespace Generator.Data;

/// <summary>The site as programs read it: tables, the static interface, the workbook, their descriptions, feeds and icons.</summary>
internal sealed class DataFiles
{
    private readonly Compilation source;
    private readonly FrozenDictionary<OutputPath, OutputFile> byPath;

    private DataFiles(Compilation compilation, ImmutableArray<Table> tables, ImmutableArray<OutputFile> files)
    {
        source = compilation;
        Tables = tables;
        Files = files;
        byPath = files.ToFrozenDictionary(file => file.Path);
    }

    /// <summary>The tables of the whole compilation; those of single indicators are cut from the first.</summary>
    public ImmutableArray<Table> Tables { get; }

    public ImmutableArray<OutputFile> Files { get; }

    public static DataFiles Of(ImmutableArray<LanguageData> languages, ImmutableArray<OutputFile> originals)
    {
        var compilation = new Compilation(languages);
        ImmutableArray<Table> observations = [.. ObservationTables.Of(compilation)];
        ImmutableArray<Table> tables = WithColumns(compilation,
        [
            observations[0],
            GoalsTable.Of(compilation),
            ResultsTable.Of(compilation),
            IndicatorsTable.Of(compilation),
            SourcesTable.Of(compilation),
            RegionsTable.Of(compilation),
            UnitsTable.Of(compilation),
            ReleasesTable.Of(compilation),
        ]);
        ImmutableArray<Table> slices = observations[1..];
        ImmutableArray<(Table Table, OutputFile File)> whole = [.. tables.Select(table => (table, Csv(table)))];
        ImmutableArray<OutputFile> interfaceFiles = [.. ApiFiles.Of(compilation)];
        var package = DataPackage.Of(compilation, whole);
        var workbook = new OutputFile(DataPaths.Workbook, WorkbookFile.Write(compilation, tables));
        return new(compilation, tables,
        [
            .. whole.Select(table => table.File),
            .. slices.Select(Csv),
            .. CsvwFiles.Of(compilation, tables, slices),
            .. interfaceFiles,
            .. languages.Select(language => AtomFeed.Of(compilation, language)),
            .. languages.Select(WebManifest.Of),
            Sitemap.Robots(compilation),
            workbook,
            package,
            Catalogue.Of(compilation, whole, [workbook, package, interfaceFiles[0]], originals),
        ]);
    }

    public LanguageData Of(SiteLanguage language) => source.Languages.Single(one => one.Language == language);

    public OutputFile Find(OutputPath path) => byPath[path];

    /// <summary>The files of one indicator; there is no table where nothing was found.</summary>
    public IEnumerable<OutputPath> PathsOf(Indicator indicator) =>
        ((OutputPath[])[DataPaths.Table(indicator.Id), DataPaths.Api(indicator.Id)]).Where(byPath.ContainsKey);

    /// <summary>The years that an indicator has figures for, with repeats.</summary>
    public IEnumerable<Year> YearsOf(Indicator indicator) => source.Observed[indicator.Id].Select(row => row.Row.Year);

    /// <summary>The map of the pages, where the site knows its address.</summary>
    public IEnumerable<OutputFile> MapOf(IEnumerable<OutputPath> pages) =>
        Sitemap.Of(source, [.. pages]) is { } map ? [map] : [];

    private static OutputFile Csv(Table table) => new(table.Path, CsvFile.Write(table));

    private static ImmutableArray<Table> WithColumns(Compilation compilation, ImmutableArray<Table> tables) =>
        tables.Add(ColumnsTable.Of(compilation, tables));
}
