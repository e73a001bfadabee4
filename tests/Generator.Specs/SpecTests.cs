namespace Generator.Specs;

/// <summary>The files of specs as they stand: each is found, reads, and is run by one class of tests.</summary>
public sealed class SpecTests
{
    /// <summary>A class of tests runs the cases of one folder, beside the others.</summary>
    [Fact]
    public void Every_folder_of_specs_is_run() => Assert.Equal(
        ["barometer", "broken", "evidence", "formulas", "history", "plausibility", "regions", "targets", "versions", "words"],
        Directory.EnumerateFileSystemEntries(RepositoryFolders.Specs).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Messages_are_kept_for_cases_that_there_are() => Assert.All(
        Directory.EnumerateFiles(RepositoryFolders.Messages, "*.txt", SearchOption.AllDirectories),
        path =>
        {
            var spec = Path.ChangeExtension(Path.GetRelativePath(RepositoryFolders.Messages, path), ".yaml").Replace('\\', '/');
            Assert.Empty(ToldMessages.Titles(spec).Except(SpecReader.Read(spec).Builds().Select(build => build.Title)));
        });

    [Fact]
    public void At_least_a_hundred_and_twenty_mistakes_are_shown_with_what_is_told_of_them() => Assert.True(
        Directory.EnumerateFiles(RepositoryFolders.Messages, "*.txt", SearchOption.AllDirectories)
            .Sum(path => File.ReadLines(path).Count(line => line.StartsWith("# ", StringComparison.Ordinal))) >= 120);

    [Fact]
    public void The_minimal_plan_builds_without_a_word()
    {
        using var input = new InputFolder(RepositoryFolders.Plan, withTemplates: false);
        var report = input.Build(SpecFile.LastDay);
        Assert.Empty(report.Diagnostics);
        Assert.True(report.Succeeded);
    }

    /// <summary>With a part of a file's name in SPECS only those files are run, while they are written.</summary>
    private static string Wanted => Environment.GetEnvironmentVariable("SPECS") ?? string.Empty;

    /// <summary>Runs one case by its file and title.</summary>
    internal static void Check(string path, string title) => SpecReader.Read(path).Builds().Single(spec => spec.Title == title).Check(path);

    /// <summary>The file and title of every case of a folder; a table has one a row.</summary>
    internal static TheoryData<string, string> CasesIn(string folder)
    {
        var cases = new TheoryData<string, string>();
        foreach (var path in SpecReader.FilesIn(folder).Where(path => path.Contains(Wanted, StringComparison.Ordinal)))
        {
            foreach (var spec in SpecReader.Read(path).Builds())
            {
                cases.Add(path, spec.Title);
            }
        }

        return cases;
    }
}
