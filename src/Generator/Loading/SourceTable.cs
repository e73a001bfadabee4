using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// One sheet of data: a CSV file or the first sheet with content of a workbook. Rows that are empty throughout are left out, and so are
/// rows that were reported as unreadable. The path is that of the file ("content/data/2019.csv").
/// </summary>
internal sealed record SourceTable(string Path, ImmutableArray<SourceCell> Header, ImmutableArray<SourceRow> Rows)
{
    public bool IsWorkbook => Header is [{ Location.Sheet: not null }, ..];
}

/// <summary>A row of a dataset; it may be shorter or longer than the header.</summary>
internal sealed record SourceRow(ImmutableArray<SourceCell> Cells, SourceLocation Location);

/// <summary>A cell of a dataset as staff see it: a percent-formatted spreadsheet cell holding 0.14 reads "14%".</summary>
internal readonly record struct SourceCell(string Text, SourceLocation Location)
{
    /// <summary>Whether a workbook holds a number here; its text has a decimal point, whatever the language of the dataset.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>
/// A workbook cell without a usable value, row and column counted from 1: it shows an error, or (null) holds a formula never computed.
/// </summary>
internal readonly record struct CellFault(int Row, int Column, string? Error);
