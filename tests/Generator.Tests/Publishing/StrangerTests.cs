using Generator.Diagnostics;

namespace Generator.Tests.Publishing;

/// <summary>Files of others in the folder of a site are never deleted without a word.</summary>
public sealed class StrangerTests : IDisposable
{
    private readonly PublishedFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public StrangerTests() => Assert.True(folder.Publish(PublishedFolder.Old));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("thesis.docx")]
    [InlineData("zh/thesis.docx")]
    [InlineData("new/deep/thesis.docx")]
    [InlineData("en/deep/er/page.html")]
    [InlineData("zh/.hidden")]
    public void A_file_that_no_build_put_there_is_named_and_stays(string path)
    {
        folder.Write($"site/{path}", "mine");
        var before = folder.Contents();
        Assert.False(folder.Publish(PublishedFolder.New, bag));
        var problem = Assert.Single(bag.ToImmutable());
        Assert.Equal("O030", problem.Code.Value);
        Assert.EndsWith($"(1): {path}", problem.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
        Assert.Empty(folder.Leftovers());
    }

    [Fact]
    public void The_same_site_again_does_not_hide_it()
    {
        folder.Write("site/thesis.docx", "mine");
        Assert.False(folder.Publish(PublishedFolder.Old, bag));
        Assert.Equal("O030", Assert.Single(bag.ToImmutable()).Code.Value);
    }

    [Fact]
    public void By_force_it_goes()
    {
        folder.Write("site/thesis.docx", "mine");
        Assert.True(folder.Publish(PublishedFolder.New, bag, force: true));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.New), folder.Contents());
    }

    [Fact]
    public void Of_many_ten_are_named_and_all_are_counted()
    {
        for (var i = 10; i < 22; i++)
        {
            folder.Write($"site/photo-{i}.jpg", "x");
        }

        Assert.False(folder.Publish(PublishedFolder.New, bag));
        var problem = Assert.Single(bag.ToImmutable());
        Assert.EndsWith(
            "(12): photo-10.jpg, photo-11.jpg, photo-12.jpg, photo-13.jpg, photo-14.jpg, photo-15.jpg, photo-16.jpg, photo-17.jpg,"
                + " photo-18.jpg, photo-19.jpg",
            problem.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh/.DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("zh/desktop.ini")]
    public void What_systems_leave_in_every_folder_is_nobodys(string path)
    {
        folder.Write($"site/{path}", "x");
        Assert.True(folder.Publish(PublishedFolder.New, bag));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.New), folder.Contents());
    }

    [Fact]
    public void A_link_is_a_file_of_others_and_where_it_leads_is_not_looked_at()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links need a privilege
        }

        folder.Write("elsewhere/secret.txt", "x");
        File.CreateSymbolicLink(Path.Combine(folder.Site, "zh", "link"), Path.Combine(folder.Workplace, "elsewhere"));
        Assert.False(folder.Publish(PublishedFolder.New, bag));
        Assert.EndsWith("(1): zh/link", Assert.Single(bag.ToImmutable()).Message, StringComparison.Ordinal);
    }
}
