using System.Text;
using Generator.Model;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

/// <summary>A published site is read back only as far as it is still what was published.</summary>
public sealed class PublishedSiteTests : IDisposable
{
    private static readonly OutputPath Home = new("zh/index.html");

    private readonly PublishedFolder folder = new();

    public PublishedSiteTests() => Assert.True(folder.Publish(PublishedFolder.Old));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_found_by_its_folder_and_by_its_manifest()
    {
        Assert.Equal("旧", Text(PublishedSite.Find(folder.Site)));
        Assert.Equal("旧", Text(PublishedSite.Find(Path.Combine(folder.Site, "manifest.json"))));
    }

    [Fact]
    public void A_manifest_taken_away_from_its_site_lists_files_and_has_none()
    {
        var away = Path.Combine(folder.Workplace, "published.json");
        File.Copy(Path.Combine(folder.Site, "manifest.json"), away);
        var found = PublishedSite.Find(away);
        Assert.Equal(["index.html", "zh/index.html", "zh/orphan.html"], found!.Manifest.Files.Select(file => file.Path));
        Assert.Null(Text(found));
    }

    [Fact]
    public void A_file_that_was_changed_since_is_not_what_was_published()
    {
        File.WriteAllText(Path.Combine(folder.Site, "zh", "index.html"), "改");
        Assert.Null(Text(PublishedSite.Find(folder.Site)));
    }

    [Fact]
    public void A_file_that_the_manifest_does_not_list_was_not_published()
    {
        File.WriteAllText(Path.Combine(folder.Site, "extra.html"), "x");
        Assert.Null(PublishedSite.Find(folder.Site)!.Read(new OutputPath("extra.html")));
    }

    [Theory]
    [InlineData("{\"name\": \"a web app\"}")]
    [InlineData("no JSON")]
    public void Another_manifest_is_that_of_no_site(string text)
    {
        File.WriteAllText(Path.Combine(folder.Site, "manifest.json"), text);
        Assert.Null(PublishedSite.Find(folder.Site));
    }

    [Fact]
    public void There_is_none_where_nothing_is() => Assert.Null(PublishedSite.Find(Path.Combine(folder.Workplace, "nowhere")));

    private static string? Text(PublishedSite? site) =>
        site!.Read(Home) is { } content ? Encoding.UTF8.GetString(content.Span) : null;
}
