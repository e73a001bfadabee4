using Generator.Diagnostics;
using Generator.Tests.Loading;

namespace Generator.SiteTests.Broken;

/// <summary>Each mistake is named with its code and place, ends the run with exit 1, and leaves the earlier site as it was.</summary>
public sealed class BrokenInputTests(EarlierSite earlier) : IClassFixture<EarlierSite>
{
    private static readonly BrokenInput[] All = [.. BrokenDatasets.All, .. BrokenPlans.All, .. BrokenTemplates.All];

    public static TheoryData<string> Names => new(All.Select(input => input.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_named_with_its_place_and_nothing_is_published(string name)
    {
        using var folder = new TemporaryFolder();
        Repository.CopyTo(folder.Path);
        var input = All.Single(known => known.Name == name);
        var place = input.Break(folder.Path);

        var run = await CommandLineBuild.RunAsync(folder.Path, earlier.Folder);

        Assert.True(run.Problems.Any(problem => problem.Code == input.Code && problem.Place == place), $"Expected {input.Code} at {place}, but got {run}");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(earlier.Digest, earlier.DigestNow());
    }

    /// <summary>Links are checked on the finished page, which says where in itself the link stands.</summary>
    [Fact]
    public async Task A_link_of_a_template_that_leads_nowhere_is_named_with_its_place_on_the_page()
    {
        const string Page = "404.html";
        const string Opening = "<div class=\"doors\">";
        const string Broken = "<a href=\"no-such-page.html\">x</a>";
        using var folder = new TemporaryFolder();
        Repository.CopyTo(folder.Path);
        BrokenInput.Text("", "", "templates/not-found.sbn-html", Opening, Opening + Broken).Break(folder.Path);
        var lines = await File.ReadAllLinesAsync(Path.Combine(earlier.Folder, Page), TestContext.Current.CancellationToken);
        var line = Array.FindIndex(lines, text => text.StartsWith(Opening, StringComparison.Ordinal)) + 1;
        var place = new SourceLocation($"site-output/{Page}", line, Opening.Length + Broken.IndexOf("no-such", StringComparison.Ordinal) + 1);

        var run = await CommandLineBuild.RunAsync(folder.Path, earlier.Folder);

        Assert.Equal([("O011", place)], run.Problems.Select(problem => (problem.Code, problem.Place)));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(earlier.Digest, earlier.DigestNow());
    }

    [Fact]
    public void There_are_at_least_twenty_and_no_name_twice()
    {
        Assert.InRange(All.Length, 20, 100);
        Assert.Equal(All.Length, All.DistinctBy(input => input.Name, StringComparer.Ordinal).Count());
    }
}
