using System.Collections.Immutable;

namespace Generator.Loading;

/// <summary>
/// One sheet of data: a CSV file or the first sheet with content of a workbook. Rows that are empty throughout are left out, and so are
/// rows that were reported as unreadable. The path is that of the file ("content/data/2019.csv").
/// </summary>
internal sealed record SourceTable(string Path, ImmutableArray<SourceCell> Header, ImmutableArray<SourceRow> Rows);
