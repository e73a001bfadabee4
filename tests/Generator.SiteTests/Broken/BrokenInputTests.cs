using Generator.Tests.Loading;

namespace Generator.SiteTests.Broken;

/// <summary>
/// A mistake that any stage finds ends the command with exit 1 and leaves the earlier site as it was. What is said of each mistake, and
/// where, is told by the specs (<c>tests/Generator.Specs/specs/broken</c>).
/// </summary>
public sealed class BrokenInputTests(EarlierSite earlier) : IClassFixture<EarlierSite>
{
    [Theory]
    [InlineData("L020", "content/plan.yaml", "source: plan", "source: [plan")]
    [InlineData("D015", "content/data/2016.csv", "tertiary-share,150000,2016,,", "tertiary-share,150000,2016,,4Z.5")]
    [InlineData("T003", "templates/section.sbn-html", "{{ include \"local-contents\" entries: toc }}", "{{ contents }}")]
    [InlineData(
        "O011", "templates/not-found.sbn-html", "<div class=\"doors\">", "<div class=\"doors\"><a href=\"no-such-page.html\">x</a>")]
    public async Task A_mistake_leaves_the_earlier_site_as_it_was(string code, string file, string right, string wrong)
    {
        using var folder = new TemporaryFolder();
        Repository.CopyTo(folder.Path);
        var text = await File.ReadAllTextAsync(folder[file], TestContext.Current.CancellationToken);
        Assert.Contains(right, text, StringComparison.Ordinal);
        folder.With(file, text.Replace(right, wrong, StringComparison.Ordinal));

        var run = await CommandLineBuild.RunAsync(folder.Path, earlier.Folder);

        Assert.Equal([code], run.Problems.Select(problem => problem.Code).Distinct());
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(earlier.Digest, earlier.DigestNow());
    }
}
