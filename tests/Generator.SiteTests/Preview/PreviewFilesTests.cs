using System.Text;
using Generator.Cli.Preview;
using Generator.Data;
using Generator.Tests.Loading;

namespace Generator.SiteTests.Preview;

public sealed class PreviewFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FolderSource site;

    public PreviewFilesTests()
    {
        Write("secret.txt", "secret");
        Write("site/index.html", "front");
        Write("site/404.html", "no such page");
        Write("site/.gitignore", "*");
        Write("site/.well-known/x.txt", "x");
        Write("site/zh/index.html", "中文");
        Write("site/zh/goals/a b.csv", "1,2");
        Write("site-other/x.html", "other");
        site = new FolderSource(folder["site"]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/", "front", "text/html; charset=utf-8")]
    [InlineData("/index.html?x=1", "front", "text/html; charset=utf-8")]
    [InlineData("/zh/", "中文", "text/html; charset=utf-8")]
    [InlineData("/zh/goals/a%20b.csv", "1,2", "text/csv; charset=utf-8")]
    [InlineData("/.well-known/x.txt", "x", "text/plain; charset=utf-8")]
    public void A_file_is_given_out_with_its_type(string address, string text, string type)
    {
        var answer = PreviewFiles.Answer(site, address, Words.English);
        Assert.Equal((200, text, type), (answer.Status, Encoding.UTF8.GetString(answer.Body.Read().Span), answer.ContentType));
    }

    [Theory]
    [InlineData("/missing.html")]
    [InlineData("/zh/goals/")]
    [InlineData("/../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/zh/../../secret.txt")]
    [InlineData("/../site-other/x.html")]
    [InlineData("/zh/%00")]
    [InlineData("/.gitignore")]
    [InlineData("/index.html/x")]
    public void Nothing_else_and_nothing_outside_the_site_is_given_out(string address)
    {
        var answer = PreviewFiles.Answer(site, address, Words.English);
        Assert.Equal((404, "no such page"), (answer.Status, Encoding.UTF8.GetString(answer.Body.Read().Span)));
    }

    [Fact]
    public void Links_out_of_the_site_are_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links need a privilege
        }

        File.CreateSymbolicLink(folder["site/link.txt"], "../secret.txt");
        File.CreateSymbolicLink(folder["site/up"], "..");
        Assert.Equal(404, PreviewFiles.Answer(site, "/link.txt", Words.English).Status);
        Assert.Equal(404, PreviewFiles.Answer(site, "/up/secret.txt", Words.English).Status);
    }

    [Fact]
    public void A_site_whose_folder_is_a_link_is_shown()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links need a privilege
        }

        File.CreateSymbolicLink(folder["link-to-site"], "site");
        Assert.Equal(200, PreviewFiles.Answer(new FolderSource(folder["link-to-site"]), "/zh/", Words.English).Status);
    }

    [Fact]
    public void What_is_there_and_cannot_be_read_is_not_shown_as_an_empty_page()
    {
        Assert.Equal(403, PreviewFiles.Answer(new Refusing(new UnauthorizedAccessException()), "/a.html", Words.English).Status);
        Assert.Equal(500, PreviewFiles.Answer(new Refusing(new IOException()), "/a.html", Words.English).Status);
    }

    [Fact]
    public void A_file_is_not_read_before_it_is_sent()
    {
        using (var large = File.Create(folder["site/large.csv"]))
        {
            large.SetLength(3_000_000_000);
        }

        using var body = PreviewFiles.Answer(site, "/large.csv", Words.English).Body;
        Assert.Equal(3_000_000_000, body.Length);
    }

    [Theory]
    [InlineData("/zh", "/zh/")]
    [InlineData("//zh", "/zh/")]
    public void A_folder_is_asked_for_again_with_its_slash(string address, string moved)
    {
        var answer = PreviewFiles.Answer(site, address, Words.English);
        Assert.Equal((301, moved), (answer.Status, answer.MovedTo));
    }

    /// <summary>A new format is known to the server by its line in the list.</summary>
    [Fact]
    public void Every_data_format_has_its_media_type() => Faults.None(DataFormats.All
        .Where(format => !MediaTypes.Of($"zh/a.{format.Ending}").StartsWith(format.MediaType, StringComparison.Ordinal))
        .Select(format => $"{format.Ending} is {MediaTypes.Of($"a.{format.Ending}")}"));

    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("assets/site.CSS", "text/css; charset=utf-8")]
    [InlineData("api/index.json", "application/json")]
    [InlineData("zh/feed.xml", "application/atom+xml")]
    [InlineData("sitemap.xml", "application/xml")]
    [InlineData("a/paper.pdf", "application/pdf")]
    [InlineData("LICENCE", "application/octet-stream")]
    [InlineData("a.html/b", "application/octet-stream")]
    public void A_name_tells_the_type(string path, string type) => Assert.Equal(type, MediaTypes.Of(path));

    private sealed class Refusing(Exception failure) : IPreviewSource
    {
        public PreviewBody? Find(IReadOnlyList<string> path) => throw failure;

        public bool HasFolder(IReadOnlyList<string> path) => false;
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], text);
    }
}
