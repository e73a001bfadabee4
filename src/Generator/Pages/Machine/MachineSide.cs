using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Machine.Api;
using Generator.Pages.Machine.Csv;
using Generator.Pages.Machine.Tables;

namespace Generator.Pages.Machine;

/// <summary>The site as programs read it: tables, the static interface, the workbook, their descriptions, feeds and icons.</summary>
internal sealed class MachineSide
{
    private MachineSide(ImmutableArray<Table> tables, ImmutableArray<OutputFile> files)
    {
        Tables = tables;
        Files = files;
    }

    /// <summary>The tables of the whole compilation; those of single indicators are cut from the first.</summary>
    public ImmutableArray<Table> Tables { get; }

    public ImmutableArray<OutputFile> Files { get; }

    public static MachineSide Of(ImmutableArray<EditionPages> editions)
    {
        var compilation = new Compilation(editions);
        ImmutableArray<Table> observations = [.. ObservationTables.Of(compilation)];
        ImmutableArray<Table> tables = WithColumns(compilation,
        [
            observations[0],
            GoalTable.Of(compilation),
            ResultTable.Of(compilation),
            IndicatorTable.Of(compilation),
            SourceTable.Of(compilation),
            RegionTable.Of(compilation),
            UnitTable.Of(compilation),
            ReleaseTable.Of(compilation),
        ]);
        ImmutableArray<OutputFile> csv = [.. tables.Concat(observations.Skip(1)).Select(table => new OutputFile(table.Path, CsvFile.Write(table)))];
        return new(tables, [.. csv, .. ApiFiles.Of(compilation)]);
    }

    private static ImmutableArray<Table> WithColumns(Compilation compilation, ImmutableArray<Table> tables) =>
        tables.Add(ColumnTable.Of(compilation, tables));
}
