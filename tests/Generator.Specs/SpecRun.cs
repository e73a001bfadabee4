namespace Generator.Specs;

/// <summary>Runs one case: the whole build of the minimal plan as the case has changed it.</summary>
internal static class SpecRun
{
    public static void Check(string path, string title)
    {
        var file = SpecReader.Read(path);
        var spec = file.Cases.SelectMany(one => one.Rows()).Single(one => one.Title == title);
        using var input = new InputFolder(RepositoryFolders.Plan, file.Given.TouchesTemplates || spec.Given.TouchesTemplates);
        file.Given.ApplyTo(input);
        spec.Given.ApplyTo(input);

        var report = input.Build(spec.AsOf);

        var differences = spec.Expect.Differences(report, input.Site).ToList();
        Assert.True(differences.Count == 0, $"{path}: {title}\n  {string.Join("\n  ", differences)}");
    }
}
