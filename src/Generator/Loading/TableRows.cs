using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// Makes a table of the rows of a sheet: the first row that is not blank is the header, blank rows are left out, and so are
/// blank cells beyond the header's last name, which spreadsheet programs leave behind.
/// </summary>
internal static class TableRows
{
    /// <param name="path">The file's path.</param>
    /// <param name="rows">All rows in order.</param>
    /// <param name="broken">Line or row numbers of rows already reported as unreadable: left out, and fatal for a header.</param>
    /// <param name="diagnostics">Takes the report of a table without rows.</param>
    public static SourceTable? Assemble(string path, IEnumerable<SourceRow> rows, HashSet<int> broken, DiagnosticBag diagnostics)
    {
        ImmutableArray<SourceCell>? header = null;
        var body = ImmutableArray.CreateBuilder<SourceRow>();
        foreach (var row in rows)
        {
            var isBroken = broken.Contains(row.Location.Line ?? 0);
            if (!isBroken && WithoutTrailingBlanks(row.Cells, keep: 0).IsEmpty)
            {
                continue;
            }

            if (header is null)
            {
                if (isBroken)
                {
                    return null;
                }

                header = WithoutTrailingBlanks(row.Cells, keep: 0);
            }
            else if (!isBroken)
            {
                body.Add(row with { Cells = WithoutTrailingBlanks(row.Cells, header.Value.Length) });
            }
        }

        if (header is null)
        {
            diagnostics.Add(LoadingProblems.EmptyDataset(path));
            return null;
        }

        return new SourceTable(path, header.Value, body.ToImmutable());
    }

    private static ImmutableArray<SourceCell> WithoutTrailingBlanks(ImmutableArray<SourceCell> cells, int keep)
    {
        var length = cells.Length;
        while (length > keep && string.IsNullOrWhiteSpace(cells[length - 1].Text))
        {
            length--;
        }

        return cells[..length];
    }
}
