namespace Generator.Specs;

/// <summary>
/// One case: what it shows, the changes that make its input, the day of the build, and what comes of it. <c>&lt;name&gt;</c> anywhere in it
/// or in what its file says of all cases stands for a value: of <c>where</c>, or of a row of <c>each</c>, a table with one build a row.
/// </summary>
internal sealed record SpecCase
{
    public required string Title { get; init; }

    public Dictionary<string, string?> Where { get; init; } = [];

    public List<Dictionary<string, string?>> Each { get; init; } = [];

    public Given Given { get; init; } = new();

    public string? AsOf { get; init; }

    public Expectation? Expect { get; init; }

    public IEnumerable<SpecBuild> Builds(SpecFile file) =>
        Each.Count == 0 ? [Build(file, [])] : Each.Select(row => Build(file, row));

    private SpecBuild Build(SpecFile file, Dictionary<string, string?> row)
    {
        var values = new TableRow(Where, row);
        var title = values.Fill(Title);
        return new(
            title == Title && row.Count > 0
                ? $"{title} ({string.Join(", ", row.Select(value => $"{value.Key} {value.Value ?? "none"}"))})"
                : title,
            [file.Given.With(values), Given.With(values)],
            values.Fill(AsOf ?? file.AsOf),
            file.MadeUp,
            (Expect ?? file.Expect ?? throw new InvalidDataException($"“{Title}” expects nothing.")).With(values));
    }
}
