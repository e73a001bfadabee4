namespace StandInTests.Charts;

/// <summary>Finds the files beside these tests from wherever the tests run.</summary>
internal static class Repository
{
    internal static string TestFile(string name) => Path.Combine(Root(), "tests", "StandIns.Tests", "ScottPlot", name);

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
