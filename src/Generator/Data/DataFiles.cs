using System.Collections.Immutable;
using Generator.Data.Api;
using Generator.Data.Csv;
using Generator.Data.Feeds;
using Generator.Data.Icons;
using Generator.Data.Metadata;
using Generator.Data.Tables;
using Generator.Pages.Views;
using Generator.Data.Workbook;
using Generator.Model;
using Generator.Pages;

namespace Generator.Data;

/// <summary>The site as programs read it: tables, the static interface, the workbook, their descriptions, feeds and icons.</summary>
internal sealed class DataFiles
{
    private readonly Compilation source;

    private DataFiles(Compilation compilation, ImmutableArray<Table> tables, ImmutableArray<OutputFile> files)
    {
        source = compilation;
        Tables = tables;
        Files = files;
        Downloads = new(tables, files);
    }

    /// <summary>The tables of the whole compilation; those of single indicators are cut from the first.</summary>
    public ImmutableArray<Table> Tables { get; }

    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>What pages offer of the files.</summary>
    public DownloadViews Downloads { get; }

    public static DataFiles Of(ImmutableArray<LanguagePages> sites, ImmutableArray<OutputFile> originals)
    {
        var compilation = new Compilation(sites);
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
            .. sites.Select(pages => AtomFeed.Of(compilation, pages)),
            .. sites.Select(pages => WebManifest.Of(pages.Site)),
            Sitemap.Robots(compilation),
            workbook,
            package,
            Catalogue.Of(compilation, whole, [workbook, package, interfaceFiles[0]], originals),
        ]);
    }

    /// <summary>The years that an indicator has figures for, with repeats.</summary>
    public IEnumerable<Year> YearsOf(Indicator indicator) => source.Observed[indicator.Id].Select(row => row.Row.Year);

    /// <summary>The map of the pages, where the site knows its address.</summary>
    public IEnumerable<OutputFile> MapOf(IEnumerable<OutputPath> pages) =>
        Sitemap.Of(source, [.. pages]) is { } map ? [map] : [];

    private static OutputFile Csv(Table table) => new(table.Path, CsvFile.Write(table));

    private static ImmutableArray<Table> WithColumns(Compilation compilation, ImmutableArray<Table> tables) =>
        tables.Add(ColumnsTable.Of(compilation, tables));
}
