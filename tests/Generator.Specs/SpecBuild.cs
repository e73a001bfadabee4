namespace Generator.Specs;

/// <summary>One build that a spec asks for, with every name replaced by its value.</summary>
internal sealed record SpecBuild(string Title, IReadOnlyList<Given> Given, string AsOf, Expectation Expect)
{
    private const int MostDifferences = 12;

    /// <summary>Builds the minimal plan as it is changed and compares what comes of it.</summary>
    public void Check(string path)
    {
        using var input = new InputFolder(RepositoryFolders.Plan, Given.Any(given => given.TouchesTemplates));
        foreach (var given in Given)
        {
            given.ApplyTo(input);
        }

        var report = input.Build(AsOf);

        var differences = Expect.Differences(report, input.Site).ToList();
        Assert.True(
            differences.Count == 0,
            $"{path}: {Title}, {differences.Count} differences\n  {string.Join("\n  ", differences.Take(MostDifferences))}");
        if (!report.Diagnostics.IsEmpty)
        {
            Assert.Null(ToldMessages.Difference(path, Title, report));
        }
    }
}
