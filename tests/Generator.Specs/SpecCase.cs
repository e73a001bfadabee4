namespace Generator.Specs;

/// <summary>
/// One case: the changes that make its input of the minimal plan (after those of its file), the day of the build, and what comes of it.
/// With <c>each</c>, a table, the case is run once a row; <c>&lt;name&gt;</c> anywhere in it stands for the row's value.
/// </summary>
internal sealed record SpecCase
{
    /// <summary>A day on which every edition of the minimal plan is out.</summary>
    public const string LastDay = "2026-12-01";

    public required string Title { get; init; }

    public Given Given { get; init; } = new();

    public string AsOf { get; init; } = LastDay;

    public List<Dictionary<string, string?>> Each { get; init; } = [];

    public required Expectation Expect { get; init; }

    /// <summary>The cases that a table stands for, each with its values, or those that the title asks for, in its title.</summary>
    public IEnumerable<SpecCase> Rows() => Each.Count == 0 ? [this] : Each.Select(values => With(new TableRow(values)));

    private SpecCase With(TableRow row) => new()
    {
        Title = row.Fill(Title) is var title && title == Title ? $"{title} ({row})" : title,
        Given = Given.With(row),
        AsOf = row.Fill(AsOf),
        Expect = Expect.With(row),
    };
}
