using System.Collections.Immutable;
using ExcelDataReader;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>The sheet at which a workbook reader stands: its cells as text with their places, and what is wrong with them.</summary>
internal sealed class XlsxSheet(string path, IExcelDataReader reader, ImmutableArray<CellFault> faults)
{
    /// <summary>
    /// More cells than this, empty ones with them, is a mistake. The format's own limits, 1048576 rows and 16384 columns, are both reached
    /// by sheets with a few rows when someone formats whole columns, but not both at once.
    /// </summary>
    private const long MostPlaces = 40_000_000;

    private const int FewestColumns = 5;
    private const int MostNamed = 256;

    private readonly SourceLocation first = SourceLocation.InSheet(path, reader.Name, 1, 1);
    private readonly List<SourceRow> rows = [];
    private readonly DiagnosticBag problems = new();
    private readonly Dictionary<string, SpreadsheetNumberFormat> formats = new(StringComparer.Ordinal);
    private readonly List<(SourceLocation From, SourceLocation To)> merged = [];
    private readonly HashSet<int> hiddenColumns = [];
    private int widest;

    public string Name { get; } = reader.Name;

    public bool IsTooLarge { get; } =
        reader.RowCount > 1_048_576
        || reader.FieldCount > InputLimits.MostColumns
        || (long)reader.RowCount * reader.FieldCount > MostPlaces;

    /// <summary>
    /// Whether the first row could name the columns of a dataset, of which five cannot be missing. A cover has less.
    /// </summary>
    public bool MayHaveNames => rows.Count > 0 && rows[0].Cells.Count(cell => !string.IsNullOrWhiteSpace(cell.Text)) >= FewestColumns;

    public bool IsBlank => rows.Count == 0 && faults.IsEmpty;

    /// <summary>Reads the rows until there are too many.</summary>
    public void ReadRows(TableSize size)
    {
        var faulty = faults.GroupBy(fault => fault.Row).ToDictionary(row => row.Key, row => row.Max(fault => fault.Column));
        for (var row = 1; reader.Read(); row++)
        {
            var filled = Math.Max(Filled(), Math.Min(faulty.GetValueOrDefault(row), reader.FieldCount));
            if (filled == 0)
            {
                continue;
            }

            // Cells that are missing have their places, too, as far as the columns of a dataset go.
            var width = Math.Max(filled, Math.Min(widest, MostNamed));
            widest = Math.Max(widest, filled);
            var at = At(row, 1);
            if (!size.Takes(at, width))
            {
                return;
            }

            var cells = Cells(row, width);
            if (!size.Takes(cells))
            {
                return;
            }

            rows.Add(new SourceRow(cells, at));
            if (reader.RowHeight == 0)
            {
                problems.Add(LoadingProblems.HiddenRow(at));
            }
        }

        hiddenColumns.UnionWith(Enumerable.Range(1, reader.FieldCount).Where(column => reader.GetColumnWidth(column - 1) == 0));
        foreach (var range in reader.MergeCells ?? [])
        {
            merged.Add((
                At(range.FromRow + 1, range.FromColumn + 1),
                At(range.ToRow + 1, range.ToColumn + 1)));
        }
    }

    public SourceTable? ToTable(DiagnosticBag diagnostics)
    {
        foreach (var fault in faults)
        {
            var at = At(fault.Row, fault.Column);
            problems.Add(fault.Error is { } error ? LoadingProblems.ErrorCell(at, error) : LoadingProblems.FormulaWithoutResult(at));
        }

        problems.AddRange(Merged());
        problems.AddRange(HiddenColumns());
        diagnostics.AddRange(
            problems.ToImmutable().OrderBy(problem => problem.Location.Line).ThenBy(problem => problem.Location.Column));
        return TableRows.Assemble(path, rows, [.. faults.Select(fault => fault.Row)], diagnostics);
    }

    /// <summary>Merged cells that hold something.</summary>
    private IEnumerable<Diagnostic> Merged()
    {
        if (merged.Count == 0)
        {
            return [];
        }

        var byNumber = rows.ToDictionary(row => row.Location.Line!.Value, row => row.Cells);
        return merged
            .Where(range => range.From != range.To && IsTold(range.From))
            .Select(range => LoadingProblems.MergedCells(range.From, range.To.Cell!));

        // A text alone in its row is a title or a note, merged or not, and is told as that.
        bool IsTold(SourceLocation at) =>
            byNumber.GetValueOrDefault(at.Line!.Value) is { IsDefault: false } cells
            && at.Column <= cells.Length
            && !string.IsNullOrWhiteSpace(cells[at.Column!.Value - 1].Text)
            && cells.Count(cell => !string.IsNullOrWhiteSpace(cell.Text)) > 1;
    }

    /// <summary>Columns that hold something and are not shown, each told once, where it begins.</summary>
    private IEnumerable<Diagnostic> HiddenColumns() => hiddenColumns
        .Select(column => rows.Find(row =>
            column <= row.Cells.Length && !string.IsNullOrWhiteSpace(row.Cells[column - 1].Text))?.Cells[column - 1].Location)
        .OfType<SourceLocation>()
        .Select(LoadingProblems.HiddenColumn);

    private SourceLocation At(int row, int column) => first with { Line = row, Column = column };

    /// <summary>How many columns the row has up to its last value.</summary>
    private int Filled()
    {
        for (var column = reader.FieldCount - 1; column >= 0; column--)
        {
            if (reader.GetValue(column) is { } value && !(value is string text && string.IsNullOrWhiteSpace(text)))
            {
                return column + 1;
            }
        }

        return 0;
    }

    private ImmutableArray<SourceCell> Cells(int row, int width)
    {
        var cells = ImmutableArray.CreateBuilder<SourceCell>(width);
        for (var column = 0; column < width; column++)
        {
            var (value, at) = (reader.GetValue(column), At(row, column + 1));
            var format = FormatOf(column);
            cells.Add(new SourceCell(CellText.Of(value, reader.GetNumberFormatIndex(column), format), at)
            {
                IsNumber = value is double or int,
            });
            if (value is double or int && format.ShowsAnotherNumber)
            {
                problems.Add(LoadingProblems.ShowsAnotherNumber(at, cells[^1].Text));
            }
        }

        return cells.MoveToImmutable();
    }

    private SpreadsheetNumberFormat FormatOf(int column)
    {
        var code = reader.GetNumberFormatString(column) ?? string.Empty;
        if (!formats.TryGetValue(code, out var format))
        {
            format = new SpreadsheetNumberFormat(code);
            formats.Add(code, format);
        }

        return format;
    }
}
