namespace Generator.Data.Tables;

/// <summary>A value of a table, by what it is and not by how a format writes it. An empty cell is null.</summary>
internal abstract record Cell
{
    /// <summary>Words; formats that spreadsheets open guard them against being read as formulas.</summary>
    public sealed record Text(string Value) : Cell;

    /// <summary>An exact number, written with the decimals that it has.</summary>
    public sealed record NumberCell(decimal Value) : Cell;

    /// <summary>A day of the calendar.</summary>
    public sealed record Day(DateOnly Date) : Cell;

    /// <summary>A statement that is true or false.</summary>
    public sealed record Flag(bool IsTrue) : Cell;
}
