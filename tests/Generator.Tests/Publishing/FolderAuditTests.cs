namespace Generator.Tests.Publishing;

/// <summary>A published folder compared with its own list of files.</summary>
public sealed class FolderAuditTests : IDisposable
{
    private readonly PublishedFolder folder = new();

    public FolderAuditTests() => Assert.True(folder.Publish(PublishedFolder.New));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_whole_site_is_whole_also_with_files_of_its_host()
    {
        folder.Write("site/.well-known/security.txt", "mail");
        folder.Write("site/zh/Thumbs.db", "x");
        var found = SiteVerification.Run(folder.Site);
        Assert.Empty(found.Diagnostics);
        Assert.Equal((true, 3, "1.2.3", "规划"), (found.Succeeded, found.Files, found.ToolVersion, found.Title));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_told_and_hides_nothing()
    {
        using var taken = new FileStream(Path.Combine(folder.Site, "index.html"), FileMode.Open, FileAccess.Read, FileShare.None);
        folder.Write("site/zh/stray.html", "x");

        Assert.Equal(
            ["L002 index.html", "O039 zh/stray.html"],
            SiteVerification.Run(folder.Site).Diagnostics.Select(problem => $"{problem.Code} {problem.Location}"));
    }

    [Fact]
    public void A_list_that_cannot_be_opened_is_told()
    {
        using var taken = new FileStream(Path.Combine(folder.Site, "manifest.json"), FileMode.Open, FileAccess.Read, FileShare.None);

        Assert.Equal(
            ["L002 manifest.json"],
            SiteVerification.Run(folder.Site).Diagnostics.Select(problem => $"{problem.Code} {problem.Location}"));
    }

    [Fact]
    public void Every_kind_of_difference_is_told_of_its_file()
    {
        File.Delete(Path.Combine(folder.Site, "en", "deep", "er", "page.html"));
        folder.Write("site/index.html", "neu");
        folder.Write("site/zh/index.html", "新的");
        folder.Write("site/zh/stray.html", "x");
        var found = SiteVerification.Run(folder.Site);
        Assert.False(found.Succeeded);
        Assert.Equal(
            ["O036 en/deep/er/page.html", "O038 index.html", "O037 zh/index.html", "O039 zh/stray.html"],
            found.Diagnostics.Select(problem => $"{problem.Code} {problem.Location}"));
        Assert.Contains("It had 3 bytes and has 6.", found.Diagnostics[2].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("{\"name\": \"a web app\"}")]
    public void A_folder_without_a_list_cannot_be_compared(string? manifest)
    {
        File.Delete(Path.Combine(folder.Site, "manifest.json"));
        if (manifest is not null)
        {
            folder.Write("site/manifest.json", manifest);
        }

        var found = SiteVerification.Run(folder.Site);
        Assert.Equal("O035", Assert.Single(found.Diagnostics).Code.Value);
        Assert.Null(found.ToolVersion);
    }
}
