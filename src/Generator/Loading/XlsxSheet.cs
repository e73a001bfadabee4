using System.Collections.Immutable;
using ExcelDataReader;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>The sheet at which a workbook reader stands: its cells as text with their places, and what is wrong with them.</summary>
internal sealed class XlsxSheet(string path, IExcelDataReader reader, ImmutableArray<CellFault> faults)
{
    /// <summary>
    /// More cells than this is a mistake. The format's own limits, 1048576 rows and 16384 columns, are both reached by sheets with a few
    /// rows when someone formats whole columns, but not both at once.
    /// </summary>
    private const long MostCells = 40_000_000;

    private const int FewestColumns = 5;

    private readonly List<SourceRow> rows = [];
    private readonly List<Diagnostic> problems = [];
    private readonly Dictionary<string, SpreadsheetNumberFormat> formats = new(StringComparer.Ordinal);
    private readonly List<(SourceLocation From, SourceLocation To)> merged = [];
    private readonly HashSet<int> hiddenColumns = [];

    public string Name { get; } = reader.Name;

    public bool IsTooLarge { get; } =
        reader.RowCount > 1_048_576 || reader.FieldCount > 16_384 || (long)reader.RowCount * reader.FieldCount > MostCells;

    /// <summary>
    /// Whether the first row could name the columns of a dataset, of which five cannot be missing. A cover has less.
    /// </summary>
    public bool MayHaveNames => rows.Count > 0 && rows[0].Cells.Count(cell => !string.IsNullOrWhiteSpace(cell.Text)) >= FewestColumns;

    public bool IsBlank => rows.Count == 0 && faults.IsEmpty;

    public void ReadRows()
    {
        var faulty = faults.Select(fault => fault.Row).ToHashSet();
        for (var row = 1; reader.Read(); row++)
        {
            if (faulty.Contains(row) || HasContent())
            {
                rows.Add(new SourceRow(Cells(row), SourceLocation.InSheet(path, Name, row, 1)));
                if (reader.RowHeight == 0)
                {
                    problems.Add(LoadingProblems.HiddenRow(SourceLocation.InSheet(path, Name, row, 1)));
                }
            }
        }

        hiddenColumns.UnionWith(Enumerable.Range(1, reader.FieldCount).Where(column => reader.GetColumnWidth(column - 1) == 0));
        foreach (var range in reader.MergeCells ?? [])
        {
            merged.Add((
                SourceLocation.InSheet(path, Name, range.FromRow + 1, range.FromColumn + 1),
                SourceLocation.InSheet(path, Name, range.ToRow + 1, range.ToColumn + 1)));
        }
    }

    public SourceTable? ToTable(DiagnosticBag diagnostics)
    {
        foreach (var fault in faults)
        {
            var at = SourceLocation.InSheet(path, Name, fault.Row, fault.Column);
            problems.Add(fault.Error is { } error ? LoadingProblems.ErrorCell(at, error) : LoadingProblems.FormulaWithoutResult(at));
        }

        var filled = rows.SelectMany(row => row.Cells)
            .Where(cell => !string.IsNullOrWhiteSpace(cell.Text))
            .Select(cell => cell.Location)
            .ToHashSet();
        // A text alone in its row is a title or a note, merged or not, and is told as that.
        var titles = filled.GroupBy(at => at.Line).Where(row => row.Count() == 1).Select(row => row.Key).ToHashSet();
        problems.AddRange(merged
            .Where(range => range.From != range.To && filled.Contains(range.From) && !titles.Contains(range.From.Line))
            .Select(range => LoadingProblems.MergedCells(range.From, range.To.Cell!)));
        problems.AddRange(HiddenColumns(filled));
        diagnostics.AddRange(problems.OrderBy(problem => problem.Location.Line).ThenBy(problem => problem.Location.Column));
        return TableRows.Assemble(path, rows, [.. faults.Select(fault => fault.Row)], diagnostics);
    }

    /// <summary>Columns that hold something and are not shown, each told once, where it begins.</summary>
    private IEnumerable<Diagnostic> HiddenColumns(HashSet<SourceLocation> filled) => filled
        .GroupBy(at => at.Column!.Value)
        .Where(column => hiddenColumns.Contains(column.Key))
        .Select(column => LoadingProblems.HiddenColumn(column.MinBy(at => at.Line)));

    private bool HasContent()
    {
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (reader.GetValue(column) is { } value && !(value is string text && string.IsNullOrWhiteSpace(text)))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<SourceCell> Cells(int row)
    {
        var cells = ImmutableArray.CreateBuilder<SourceCell>(reader.FieldCount);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var (value, at) = (reader.GetValue(column), SourceLocation.InSheet(path, Name, row, column + 1));
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
