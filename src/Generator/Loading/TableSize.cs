using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>Counts what a dataset holds while its rows are read, and tells of the first that goes beyond the limits.</summary>
internal sealed class TableSize(DiagnosticBag diagnostics)
{
    private int rows;
    private int cells;

    /// <summary>Whether a limit was reached: then the rest is not worth reading.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Whether there is room for a row, asked before its cells are made.</summary>
    public bool Takes(SourceLocation at, int columns)
    {
        rows++;
        cells += columns;
        return columns > InputLimits.MostColumns ? Refuse(LimitProblems.TooManyColumns(at, columns, InputLimits.MostColumns))
            : rows > InputLimits.MostRows ? Refuse(LimitProblems.TooManyRows(at, InputLimits.MostRows))
            : cells <= InputLimits.MostCells || Refuse(LimitProblems.TooManyCells(at, InputLimits.MostCells));
    }

    /// <summary>Whether each cell holds text, and no more of it than a spreadsheet's can.</summary>
    public bool Takes(ImmutableArray<SourceCell> row)
    {
        foreach (var cell in row)
        {
            if (cell.Text.Length > InputLimits.LongestCell)
            {
                return Refuse(LimitProblems.LongCell(cell.Location, cell.Text.Length, InputLimits.LongestCell));
            }

            if (TextSigns.FirstWrong(cell.Text) is >= 0 and var wrong)
            {
                return Refuse(LimitProblems.NoSign(cell.Location, cell.Text[wrong]));
            }
        }

        return true;
    }

    private bool Refuse(Diagnostic diagnostic)
    {
        IsExceeded = true;
        diagnostics.Add(diagnostic);
        return false;
    }
}
