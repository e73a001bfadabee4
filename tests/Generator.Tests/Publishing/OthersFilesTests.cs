using Generator.Diagnostics;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

/// <summary>Pages that were changed by hand and files of others: told before anything is replaced, kept or removed as was asked.</summary>
public sealed class OthersFilesTests : IDisposable
{
    private readonly PublishedFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public OthersFilesTests() => Assert.True(folder.Publish(PublishedFolder.Old));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("zh/orphan.html", "other text of another length")]
    [InlineData("index.html", "odl")]
    public void A_page_that_was_changed_by_hand_is_named_and_stays(string path, string text)
    {
        folder.Write($"site/{path}", text);
        var before = folder.Contents();
        foreach (var site in (Generator.Model.OutputTree[])[PublishedFolder.New, PublishedFolder.Old])
        {
            var told = new DiagnosticBag();
            Assert.False(folder.Publisher().IsAllowed(site, told));
            Assert.False(folder.Publish(site, told));
            Assert.Equal(["O061", "O061"], Codes(told));
            Assert.EndsWith($"(1): {path}", told.ToImmutable()[0].Message, StringComparison.Ordinal);
            Assert.Equal(before, folder.Contents());
            Assert.Empty(folder.Leftovers());
        }
    }

    [Fact]
    public void By_force_a_changed_page_is_replaced()
    {
        folder.Write("site/index.html", "by hand");
        Assert.True(folder.Publish(PublishedFolder.Old, bag, force: true));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.Old), folder.Contents());
        Assert.Empty(Codes(bag));
    }

    [Fact]
    public void Kept_are_strangers_and_changed_pages_whatever_the_new_site_has_there()
    {
        folder.Write("site/index.html", "by hand");
        folder.Write("site/zh/orphan.html", "changed, and no page any more");
        folder.Write("site/zh/letter.docx", "letter");
        folder.Write("site/en/deep/er/page.html", "mine");
        Assert.True(folder.Publish(PublishedFolder.New, bag, others: OthersFiles.Kept));
        Assert.Equal(
            "en/deep/er/page.html=mine\nindex.html=by hand\n"
                + PublishedFolder.Expected(PublishedFolder.New).Split('\n')
                    .Where(line => !line.StartsWith("en/", StringComparison.Ordinal)
                        && !line.StartsWith("index", StringComparison.Ordinal)
                        && !line.StartsWith("zh/", StringComparison.Ordinal))
                    .Aggregate((one, other) => $"{one}\n{other}")
                + "\nzh/index.html=新\nzh/letter.docx=letter\nzh/orphan.html=changed, and no page any more",
            folder.Contents());
        var told = Assert.Single(bag.ToImmutable());
        Assert.Equal(("O062", Severity.Warning), (told.Code.Value, told.Severity));
        Assert.EndsWith(
            "(4): en/deep/er/page.html, zh/letter.docx, index.html, zh/orphan.html", told.Message, StringComparison.Ordinal);

        // The next build finds them again, and the same site is not written again.
        var again = new DiagnosticBag();
        Assert.False(folder.Publish(PublishedFolder.New, again));
        Assert.Equal(["O030", "O061"], Codes(again));
        var steps = new List<PublishStep>();
        Assert.True(folder.Publisher(others: OthersFiles.Kept, observer: steps.Add)
            .Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), again));
        Assert.Equal([PublishStep.Locked, PublishStep.Repaired], steps);
    }

    [Fact]
    public void Files_in_a_folder_without_a_site_are_kept_beside_the_first_one()
    {
        Directory.Delete(folder.Site, recursive: true);
        folder.Write("site/letter.docx", "letter");
        Assert.True(folder.Publish(PublishedFolder.New, bag, others: OthersFiles.Kept));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.New, ("letter.docx", "letter")), folder.Contents());
    }

    [Theory]
    [InlineData("en", "a file where the site has a folder")]
    [InlineData("index.html/letter.docx", "a file below a page")]
    public void What_cannot_be_kept_is_named_and_nothing_is_replaced(string path, string text)
    {
        File.Delete(Path.Combine(folder.Site, "index.html"));
        folder.Write($"site/{path}", text);
        var before = folder.Contents();
        Assert.False(folder.Publish(PublishedFolder.New, bag, others: OthersFiles.Kept));
        var told = Assert.Single(bag.ToImmutable());
        Assert.Equal("O063", told.Code.Value);
        Assert.EndsWith($"(1): {path}", told.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public void A_list_of_files_that_is_anothers_cannot_be_kept()
    {
        folder.Write("site/manifest.json", "{\"name\": \"a web app\"}");
        Assert.False(folder.Publish(PublishedFolder.New, bag, others: OthersFiles.Kept));
        Assert.Equal(["O063"], Codes(bag));
    }

    [Fact]
    public void Files_of_the_host_stay_without_a_word()
    {
        (string, string)[] hosts = [("CNAME", "example.org"), ("_headers", "h"), ("google1a2b.html", "g"), ("web.config", "w")];
        foreach (var (path, text) in hosts)
        {
            folder.Write($"site/{path}", text);
        }

        Assert.True(folder.Publish(PublishedFolder.New, bag));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.New, hosts), folder.Contents());
        Assert.Empty(Codes(bag));

        // Only at the root is a name the host's.
        folder.Write("site/zh/CNAME", "x");
        Assert.False(folder.Publish(PublishedFolder.Old, bag));
        Assert.Equal(["O030"], Codes(bag));
    }

    private static IEnumerable<string> Codes(DiagnosticBag told) => told.ToImmutable().Select(problem => problem.Code.Value);
}
