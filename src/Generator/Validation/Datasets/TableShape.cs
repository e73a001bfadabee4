using System.Globalization;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Tells what a table is that is not rows of figures under a row of column names, so that its one cause is named instead of a fault in
/// every cell: a title above the names, a table with a column a year, no names at all; and in the body names that stand again, notes and
/// totals.
/// </summary>
internal static class TableShape
{
    /// <summary>As many column names show that a row is the one that names the columns.</summary>
    private const int EnoughNames = 3;

    /// <summary>A title and its notes are shorter than this.</summary>
    private const int DeepestHeader = 40;

    /// <summary>As many years show that a table has a column for each.</summary>
    private const int EnoughYears = 2;

    /// <summary>The table with the rows that are figures, or null when its rows cannot be read as any.</summary>
    public static SourceTable? Check(SourceTable table, DatasetNames words, ReadingScope scope)
    {
        if (table.Header.IsEmpty)
        {
            return table;
        }

        var at = table.Header[0].Location;
        var names = NamesIn(table.Header, words.Headers);
        if (names < EnoughNames
            && table.Rows.Take(DeepestHeader).FirstOrDefault(row => NamesIn(row.Cells, words.Headers) >= EnoughNames) is { } named)
        {
            scope.Report(DatasetProblems.TitleAboveNames(at, named.Location.Line ?? 0));
            return null;
        }

        if (table.Header.Count(IsYear) >= EnoughYears
            && !table.Header.Any(cell => words.Headers.Find(ColumnNames.Normalize(cell.Text)) == DatasetColumn.Value))
        {
            scope.Report(DatasetProblems.ColumnPerYear(table.Header.First(IsYear).Location));
            return null;
        }

        if (names == 0)
        {
            scope.Report(DatasetProblems.NoNames(at, words.Headers.Openings));
            return null;
        }

        var header = table.Header.Select(cell => cell.Text.Trim()).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        return table with { Rows = [.. table.Rows.Where(row => IsFigure(row, header, words, scope))] };
    }

    private static bool IsFigure(SourceRow row, HashSet<string> header, DatasetNames words, ReadingScope scope)
    {
        if (row.Cells.Count(cell => header.Contains(cell.Text.Trim())) >= EnoughNames)
        {
            scope.Report(DatasetProblems.NamesAgain(row.Cells[0].Location));
            return false;
        }

        var filled = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToList();
        if (filled.Count > 0 && words.Headers.IsTotal(filled[0].Text) && words.Indicators.Find(filled[0].Text).IsEmpty)
        {
            scope.Report(DatasetProblems.TotalRow(filled[0].Location, filled[0].Text.Trim()));
            return false;
        }

        if (filled is [var only] && !only.Text.Any(char.IsAsciiDigit))
        {
            scope.Report(DatasetProblems.NoteRow(only.Location, only.Text.Trim()));
            return false;
        }

        return true;
    }

    private static int NamesIn(IEnumerable<SourceCell> cells, HeaderWords headers) => cells
        .Select(cell => ColumnNames.Normalize(cell.Text))
        .Distinct(StringComparer.Ordinal)
        .Count(name => headers.Find(name) is not null || headers.FindText(name) is not null || headers.FindTextIn(name) is not null);

    private static bool IsYear(SourceCell cell) =>
        int.TryParse(cell.Text.Trim().TrimEnd('年'), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is > 1900 and < 2200;
}
