namespace Generator.Diagnostics;

/// <summary>
/// A place in an input file, as its author sees it: path below the repository's content or template folder,
/// 1-based line and column, and for spreadsheets the sheet and the cell ("E14"). A part that is not known is null.
/// </summary>
public readonly record struct SourceLocation(string File, int? Line = null, int? Column = null, string? Sheet = null, string? Cell = null)
{
    /// <summary>The place of a spreadsheet cell; rows and columns are counted from 1.</summary>
    public static SourceLocation InSheet(string file, string sheet, int row, int column) =>
        new(file, row, column, sheet, CellName(row, column));

    /// <summary>The place of a field of a CSV file, which staff read in a spreadsheet program: line, field number and cell.</summary>
    public static SourceLocation InTable(string file, int line, int column) => new(file, line, column, Cell: CellName(line, column));

    public override string ToString() => this switch
    {
        { Sheet: { } sheet, Cell: { } cell } => $"{File}, sheet “{sheet}”, cell {cell}",
        { Cell: { } cell, Line: { } line } => $"{File}, line {line}, cell {cell}",
        { Line: { } line, Column: { } column } => $"{File}, line {line}, column {column}",
        { Line: { } line } => $"{File}, line {line}",
        _ => File,
    };

    private static string CellName(int row, int column)
    {
        var letters = string.Empty;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return $"{letters}{row}";
    }
}
