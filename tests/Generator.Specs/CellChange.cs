namespace Generator.Specs;

/// <summary>
/// One cell of a CSV dataset: its line in the file, counted from 1 as a spreadsheet program counts, its column by the header's name, and
/// the text that it has instead. The minimal plan's datasets have no commas within cells.
/// </summary>
internal sealed record CellChange
{
    public required string File { get; init; }

    public required int Row { get; init; }

    public required string Column { get; init; }

    public required string Is { get; init; }

    public CellChange Filled(TableRow row) => this with { File = row.Fill(File), Column = row.Fill(Column), Is = row.Fill(Is) };

    public void ApplyTo(InputFolder input)
    {
        var lines = input.Read(File).TrimEnd('\n').Split('\n');
        var column = Array.IndexOf(lines[0].Split(','), Column);
        Assert.True(column >= 0, $"{File} has no column “{Column}”.");
        Assert.InRange(Row, 1, lines.Length);
        var cells = lines[Row - 1].Split(',');
        cells[column] = Is;
        lines[Row - 1] = string.Join(',', cells);
        input.Write(File, string.Join('\n', lines) + "\n");
    }
}
