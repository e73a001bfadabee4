using Generator.Diagnostics;

namespace Generator.Specs;

/// <summary>One build that a spec asks for, with every name replaced by its value.</summary>
internal sealed record SpecBuild(string Title, IReadOnlyList<Given> Given, string AsOf, bool IsMadeUp, Expectation Expect)
{
    private const int MostDifferences = 12;

    /// <summary>Whether a diagnostic warns of a figure that can be read and looks wrong.</summary>
    public static bool IsOfPlausibility(Diagnostic found) =>
        string.CompareOrdinal(found.Code.Value, "D110") >= 0 && string.CompareOrdinal(found.Code.Value, "D126") <= 0;

    /// <summary>Builds the minimal plan as it is changed and compares what comes of it.</summary>
    public void Check(string path)
    {
        using var input = new InputFolder(RepositoryFolders.Plan, Given.Any(given => given.TouchesTemplates));
        foreach (var given in Given)
        {
            given.ApplyTo(input);
        }

        var report = input.Build(AsOf, Expect.LooksAtSite);
        if (IsMadeUp)
        {
            report = report with { Diagnostics = [.. report.Diagnostics.Where(found => !IsOfPlausibility(found))] };
        }

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
