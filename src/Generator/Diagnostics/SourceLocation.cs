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

    public override string ToString() => In(ToolLanguage.English);

    /// <summary>The whole place in a language of the tool.</summary>
    public string In(ToolLanguage language) => Within(language) is { Length: > 0 } within
        ? File + (language == ToolLanguage.Chinese ? "，" : ", ") + within
        : File;

    /// <summary>The place within its file; empty where only the file is known.</summary>
    public string Within(ToolLanguage language) => (language, this) switch
    {
        (ToolLanguage.Chinese, { Sheet: { } sheet, Cell: { } cell }) => $"工作表“{sheet}”，单元格{cell}",
        (ToolLanguage.Chinese, { Cell: { } cell, Line: { } line }) => $"第{line}行，单元格{cell}",
        (ToolLanguage.Chinese, { Line: { } line, Column: { } column }) => $"第{line}行，第{column}列",
        (ToolLanguage.Chinese, { Line: { } line }) => $"第{line}行",
        (_, { Sheet: { } sheet, Cell: { } cell }) => $"sheet “{sheet}”, cell {cell}",
        (_, { Cell: { } cell, Line: { } line }) => $"line {line}, cell {cell}",
        (_, { Line: { } line, Column: { } column }) => $"line {line}, column {column}",
        (_, { Line: { } line }) => $"line {line}",
        _ => string.Empty,
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
