using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Reads all yearly datasets in the order of their years. Each has its release, and each release its dataset; that no year has
/// two of them was seen to when the files were read.
/// </summary>
internal static class DatasetsReader
{
    /// <summary>Releases are null when releases.yaml is unusable: then no release can be called missing.</summary>
    public static DatasetRows Read(ImmutableArray<Entry<Release>>? releases, Definitions definitions, ReadingScope scope)
    {
        var tables = new SortedDictionary<Year, SourceTable>();
        foreach (var table in scope.Content.Datasets)
        {
            scope.Current = new(table.Path);
            var at = table.Header.IsEmpty
                ? new SourceLocation(table.Path)
                : new SourceLocation(table.Header[0].Location.File, table.Header[0].Location.Line);
            if (YearOf(table) is not { } year)
            {
                scope.Report(DatasetProblems.FileName(at));
            }
            else if (tables.TryAdd(year, table) && releases is { } known && !known.Any(release => release.Value.Year == year))
            {
                scope.Report(DatasetProblems.NoRelease(at, $"{year}"));
            }
        }

        foreach (var (release, fields) in releases ?? [])
        {
            if (!tables.ContainsKey(release.Year))
            {
                scope.Report(DatasetProblems.NoDataset(fields.At("year"), $"{release.Year}", release.Year.Slug));
            }
        }

        var names = new DatasetNames(definitions, scope);
        var repetition = new RepetitionRule(scope);
        var addresses = definitions.Plan is { Region: var home } ? new RowAddressRule(home, scope) : null;
        var placed = ImmutableArray.CreateBuilder<PlacedRow>();
        var (filled, isWhole) = (0, true);
        foreach (var (year, table) in tables)
        {
            scope.Current = new(table.Path);
            var release = releases?.Select(entry => entry.Value).FirstOrDefault(release => release.Year == year) ?? Unknown(year);
            var context = new DatasetContext(release, definitions, names, scope);
            if (TableShape.Check(table, names, scope) is not { } figures)
            {
                isWhole = false;
                continue;
            }

            var layout = HeaderReader.Read(figures, names.Headers, names.Dimensions, scope);
            var rows = figures.Rows.Select(row => new RowCells(row, layout)).Where(row => !row.IsUntouched).ToList();
            filled += rows.Count;
            isWhole &= figures.Rows.Length == table.Rows.Length;
            foreach (var row in rows.Select(Read).OfType<PlacedRow>())
            {
                repetition.Check(row.Row);
                addresses?.Check(row.Row);
                placed.Add(row);
            }

            PlacedRow? Read(RowCells row)
            {
                scope.Current = row.Location;
                return new RowReader(row, context).Read();
            }
        }

        return new DatasetRows(placed.ToImmutable(), isWhole && placed.Count == filled);
    }

    private static Year? YearOf(SourceTable table) =>
        Year.Read(Path.GetFileNameWithoutExtension(table.Path)) is { Value: >= Year.Earliest and <= Year.Latest } year ? year : null;

    /// <summary>Stands in for a release that is missing, which is reported, so that the rows can still be checked.</summary>
    private static Release Unknown(Year year) =>
        new(year, DateOnly.MaxValue, new LocalizedText(System.Collections.Frozen.FrozenDictionary<SiteLanguage, string>.Empty));
}

/// <summary>
/// The figures of all datasets with those that follow from them, and whether every row that somebody filled in was understood.
/// </summary>
internal sealed record DatasetRows(ImmutableArray<PlacedRow> Placed, bool AreWhole)
{
    public ImmutableArray<Observation> Observations { get; init; } = [.. Placed.Select(row => row.Row)];
}

/// <summary>What the rows of one dataset are read against.</summary>
internal sealed record DatasetContext(Release Release, Definitions Definitions, DatasetNames Names, ReadingScope Scope)
{
    public NumberStyle Numbers { get; } = NumberStyle.Of(Scope.Words, Release.DatasetLanguage?.Tag);

    /// <summary>A number as the tool reads it; a workbook's own numbers are no matter of language.</summary>
    public string NumberIn(SourceCell cell) => cell.IsNumber ? cell.Text : Numbers.Plain(cell.Text);
}
