namespace Generator.Diagnostics;

/// <summary>
/// A place in an input file, as its author sees it: path below the repository's content or template folder,
/// 1-based line and column, and for spreadsheets the sheet and the cell ("E14"). A part that is not known is null.
/// </summary>
public readonly record struct SourceLocation
{
    // Tables have millions of places, each of sixteen bytes: the file as its path, or with its sheet; 0 for a number that is not known;
    // the column of a cell below zero.
    private readonly object? file;
    private readonly int line;
    private readonly int column;

    public SourceLocation(string file, int? line = null, int? column = null, string? sheet = null)
    {
        this.file = sheet is null ? file : new SheetOfFile(file, sheet);
        Line = line;
        Column = column;
    }

    public string File
    {
        get => file is SheetOfFile place ? place.File : (string)file!;
        init => file = Sheet is { } sheet ? new SheetOfFile(value, sheet) : value;
    }

    public int? Line
    {
        get => line == 0 ? null : line;
        init => line = value ?? 0;
    }

    public int? Column
    {
        get => column == 0 ? null : Math.Abs(column);
        init => column = IsCell ? -(value ?? 0) : value ?? 0;
    }

    public string? Sheet
    {
        get => (file as SheetOfFile)?.Sheet;
        init => file = value is null ? File : new SheetOfFile(File, value);
    }

    /// <summary>Whether a spreadsheet shows the place as a cell.</summary>
    public bool IsCell
    {
        get => column < 0;
        private init => column = value ? -Math.Abs(column) : Math.Abs(column);
    }

    /// <summary>
    /// The cell's name; null for other places. It is made when it is asked for: a table has millions of cells, and few are told of.
    /// </summary>
    public string? Cell => IsCell ? CellName(Line!.Value, Column!.Value) : null;

    /// <summary>
    /// The place of a spreadsheet cell; rows and columns are counted from 1. Others of the sheet are made from it with another line and
    /// column, so that all share the name of the sheet.
    /// </summary>
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

    private sealed record SheetOfFile(string File, string Sheet);
}
