using System.Collections.Immutable;
using Generator.Data.Tables;

namespace Generator.Data.Workbook;

/// <summary>A sheet of a workbook: its name, which <see cref="SheetName"/> has made fit, and the table on it.</summary>
internal sealed record Sheet(string Name, Table Table)
{
    /// <summary>Hidden sheets hold the lists that others choose from.</summary>
    public bool IsHidden { get; init; }

    public ImmutableArray<CellRule> Rules { get; init; } = [];

    /// <summary>
    /// What people read above the names of the columns, in as many lines as there are languages. A sheet that has them is for reading:
    /// its texts are wrapped and never cut.
    /// </summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>Whether the names of the columns stand there. A sheet of headings alone is for people.</summary>
    public bool HasNames { get; init; } = true;
}

/// <summary>
/// What the cells of a range are meant to take: a word of a list, or a number where there is no list. Something else raises a question
/// and no refusal, since datasets accept more spellings than a list offers.
/// </summary>
/// <param name="Range">The cells: "F2:F40".</param>
/// <param name="List">The cells that hold the words, with their sheet: "'lists'!$A$2:$A$9"; null for a number.</param>
/// <param name="Title">The name of the column, above the help.</param>
/// <param name="Help">What is shown beside the cell.</param>
internal sealed record CellRule(string Range, string? List, string Title, string Help);
