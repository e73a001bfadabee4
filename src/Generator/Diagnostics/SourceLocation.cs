namespace Generator.Diagnostics;

/// <summary>
/// A place in an input file, as its author sees it: path below the repository's content or template folder,
/// 1-based line and column, and for spreadsheets the sheet and the cell ("E14"). A part that is not known is null.
/// </summary>
public readonly record struct SourceLocation
{
    // Tables have millions of places: none is held as a number and a flag.
    private readonly int line;
    private readonly int column;

    public SourceLocation(string file, int? line = null, int? column = null, string? sheet = null)
    {
        File = file;
        Line = line;
        Column = column;
        Sheet = sheet;
    }

    public string File { get; init; }

    public int? Line
    {
        get => line == 0 ? null : line;
        init => line = value ?? 0;
    }

    public int? Column
    {
        get => column == 0 ? null : column;
        init => column = value ?? 0;
    }

    public string? Sheet { get; init; }

    /// <summary>Whether a spreadsheet shows the place as a cell.</summary>
    public bool IsCell { get; private init; }

    /// <summary>
    /// The cell's name; null for other places. It is made when it is asked for: a table has millions of cells, and few are told of.
    /// </summary>
    public string? Cell => IsCell ? CellName(Line!.Value, Column!.Value) : null;

    /// <summary>The place of a spreadsheet cell; rows and columns are counted from 1.</summary>
    public static SourceLocation InSheet(string file, string sheet, int row, int column) =>
        new(file, row, column, sheet) { IsCell = true };

    /// <summary>The place of a field of a CSV file, which staff read in a spreadsheet program: line, field number and cell.</summary>
    public static SourceLocation InTable(string file, int line, int column) => new(file, line, column) { IsCell = true };

    /// <summary>The file as a line shows it.</summary>
    public string ShownFile => Visible.Of(File);

    public override string ToString() => In(ToolLanguage.English);

    /// <summary>The whole place in a language of the tool.</summary>
    public string In(ToolLanguage language) => Within(language) is { Length: > 0 } within
        ? ShownFile + (language == ToolLanguage.Chinese ? "，" : ", ") + within
        : ShownFile;

    /// <summary>The place within its file; empty where only the file is known.</summary>
    public string Within(ToolLanguage language) => (language, this) switch
    {
        (ToolLanguage.Chinese, { Sheet: { } sheet, Cell: { } cell }) => $"工作表“{Visible.Of(sheet)}”，单元格{cell}",
        (ToolLanguage.Chinese, { Cell: { } cell, Line: { } line }) => $"第{line}行，单元格{cell}",
        (ToolLanguage.Chinese, { Line: { } line, Column: { } column }) => $"第{line}行，第{column}列",
        (ToolLanguage.Chinese, { Line: { } line }) => $"第{line}行",
        (_, { Sheet: { } sheet, Cell: { } cell }) => $"sheet “{Visible.Of(sheet)}”, cell {cell}",
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
