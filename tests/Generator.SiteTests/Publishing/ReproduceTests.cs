using Generator.Tests.Loading;

namespace Generator.SiteTests.Publishing;

/// <summary>A whole site built again from the list of the published one.</summary>
public sealed class ReproduceTests(BuiltSite site) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Manifest => Path.Combine(site.Folder, "manifest.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_sources_give_the_same_files()
    {
        var report = Repository.Build(Repository.Options(folder["again"]) with { Reproduces = Manifest });
        Assert.Equal(site.Files.Length - 1, report.Reproduced);
        Assert.Equal(Repository.Digest(site.Folder), Repository.Digest(folder["again"]));
    }

    [Fact]
    public void From_other_sources_nothing_is_published()
    {
        Repository.CopyTo(folder["other"]);
        File.AppendAllText(folder["other/content/pages/about.en.md"], "\nAnother line.\n");
        var options = Repository.Options(folder["again"], folder["other/content"], folder["other/templates"]);
        var report = SiteBuild.Run(options with { Reproduces = Manifest }, progress: null, TestContext.Current.CancellationToken);
        var problem = Assert.Single(report.Diagnostics);
        Assert.Equal(("O042", "content/pages/about.en.md"), (problem.Code.Value, problem.Location.File));
        Assert.Null(report.Reproduced);
        Assert.False(Directory.Exists(folder["again"]));
    }
}
