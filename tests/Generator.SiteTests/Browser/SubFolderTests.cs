using System.Net;
using AngleSharp.Html.Parser;

namespace Generator.SiteTests.Browser;

/// <summary>The site served from a sub-folder of a host, each address asked for once as a browser would ask for it.</summary>
public sealed class SubFolderTests(BuiltSite site)
{
    [Fact]
    public async Task Each_link_works_under_a_path()
    {
        await using var server = SubFolderServer.Start(site.Folder, "/a/b/c/");
        using var client = new HttpClient();
        var cancellation = TestContext.Current.CancellationToken;
        var asked = new HashSet<Uri> { server.Address };
        var waiting = new Queue<Uri>(asked);
        var faults = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(address, cancellation);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{address} is {(int)answer.StatusCode}");
                continue;
            }

            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(cancellation));
            var links = page.QuerySelectorAll("[href], [src]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
                .Select(written => new Uri(new Uri(address, written).GetLeftPart(UriPartial.Query)))
                .Where(link => link.Host == server.Address.Host);
            foreach (var link in links.Where(asked.Add))
            {
                waiting.Enqueue(link);
            }
        }

        Faults.None(faults);
        Assert.True(asked.Count >= site.Pages.Count() - 1, $"Only {asked.Count} addresses were found.");
        Assert.All(asked, address => Assert.StartsWith(server.Address.AbsoluteUri, address.AbsoluteUri, StringComparison.Ordinal));
    }
}
