using Generator.Diagnostics;

namespace Generator.Tests.Publishing;

/// <summary>
/// Links and files where publishing wants folders of its own: nothing elsewhere is touched, and the old site stays.
/// </summary>
public sealed class OutputGuardTests : IDisposable
{
    private readonly PublishedFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public OutputGuardTests()
    {
        Assert.True(folder.Publish(PublishedFolder.Old));
        folder.Write("elsewhere/index.html", "another site");
        folder.Write("elsewhere/manifest.json", "{}");
    }

    public static bool HasLinks => !OperatingSystem.IsWindows();

    public void Dispose() => folder.Dispose();

    [Theory(Skip = "links need a privilege here", SkipUnless = nameof(HasLinks))]
    [InlineData("new", "elsewhere")]
    [InlineData("old", "elsewhere")]
    [InlineData("trash", "elsewhere")]
    [InlineData("lock", "elsewhere/index.html")]
    [InlineData("new", "nowhere")]
    [InlineData("old", "nowhere")]
    [InlineData("trash", "nowhere")]
    [InlineData("lock", "nowhere")]
    public void A_link_in_the_place_of_a_sibling_is_named_and_not_followed(string role, string target)
    {
        var link = Path.Combine(folder.Workplace, $".site.generator-{role}");
        File.CreateSymbolicLink(link, Path.Combine(folder.Workplace, target));
        Refused(link);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal("another site", File.ReadAllText(Path.Combine(folder.Workplace, "elsewhere", "index.html")));
        Assert.False(Path.Exists(Path.Combine(folder.Workplace, "nowhere")));
    }

    [Theory]
    [InlineData("new")]
    [InlineData("old")]
    [InlineData("trash")]
    public void A_file_in_the_place_of_a_sibling_is_named_and_stays(string role)
    {
        folder.Write($".site.generator-{role}", "somebody's");
        Refused(Path.Combine(folder.Workplace, $".site.generator-{role}"));
        Assert.Equal("somebody's", File.ReadAllText(Path.Combine(folder.Workplace, $".site.generator-{role}")));
    }

    [Fact(Skip = "links need a privilege here", SkipUnless = nameof(HasLinks))]
    public void Links_in_a_circle_are_told()
    {
        var one = Path.Combine(folder.Workplace, "one");
        File.CreateSymbolicLink(one, Path.Combine(folder.Workplace, "two"));
        File.CreateSymbolicLink(Path.Combine(folder.Workplace, "two"), one);
        Assert.False(folder.Publisher(folder: one).Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal("O072", Assert.Single(bag.ToImmutable()).Code.Value);
    }

    [Fact(Skip = "links need a privilege here", SkipUnless = nameof(HasLinks))]
    public void A_link_to_a_folder_that_is_not_there_yet_leads_the_site_there()
    {
        var link = Path.Combine(folder.Workplace, "link");
        File.CreateSymbolicLink(link, Path.Combine(folder.Workplace, "later"));
        Assert.True(folder.Publisher(folder: link).Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal("new", File.ReadAllText(Path.Combine(folder.Workplace, "later", "index.html")));
    }

    private void Refused(string place)
    {
        Assert.False(folder.Publish(PublishedFolder.New, bag));
        var told = Assert.Single(bag.ToImmutable());
        Assert.Equal("O060", told.Code.Value);
        Assert.Contains($"“{place}”", told.Message, StringComparison.Ordinal);
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.Old), folder.Contents());
    }
}
