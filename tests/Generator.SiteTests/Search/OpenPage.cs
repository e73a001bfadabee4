using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Generator.SiteTests.Search;

/// <summary>One page in the browser, what it asked for and what went wrong in it. Closing it fails the test if anything did.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    /// <summary>A host that does not exist; the test answers for it.</summary>
    private const string Host = "https://report.example/a/b/c/";

    /// <summary>In milliseconds: as long as a busy machine may take.</summary>
    private const float Patience = 30_000;

    private readonly IBrowserContext context;
    private readonly string folder;
    private readonly ConcurrentQueue<string> problems = new();
    private readonly ConcurrentQueue<string> requests = new();

    public OpenPage(IBrowserContext context, IPage page, string folder)
    {
        this.context = context;
        this.folder = folder;
        Page = page;
        page.Console += (_, message) => problems.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => problems.Enqueue(error);
        page.Request += (_, request) => requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    public IEnumerable<string> Requests => requests;

    public ILocator Field => Page.Locator("#q");

    public ILocator Hits => Page.Locator(".hits li");

    public ILocator Count => Page.GetByRole(AriaRole.Status);

    public ILocator ShownRows => Page.Locator(".goal-table tbody tr:visible");

    public async Task GoToAsync(string address, bool fromDisk = false)
    {
        if (fromDisk)
        {
            await Page.GotoAsync(new Uri(Path.Combine(folder, ".")).AbsoluteUri + address);
            return;
        }

        await Page.RouteAsync("**/*", AnswerAsync);
        await Page.GotoAsync(Host + address);
    }

    /// <summary>Types a query as a reader does and waits until the address has it: then the result is there.</summary>
    public async Task SearchAsync(string query)
    {
        await Field.FillAsync(query);
        await Assertions.Expect(Count).Not.ToBeEmptyAsync();
        await IsAtAsync(Regex.Escape("#q=" + Uri.EscapeDataString(query)) + "$");
    }

    /// <summary>Waits for an address that matches, asked for again and again: its event may come before anybody waits.</summary>
    public Task IsAtAsync(string pattern) => Assertions.Expect(Page).ToHaveURLAsync(
        new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = Patience });

    public async Task<string> FirstTitleAsync() => await Hits.First.Locator("a").InnerTextAsync();

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(problems);
    }

    private Task AnswerAsync(IRoute route)
    {
        var path = new Uri(route.Request.Url).GetLeftPart(UriPartial.Path);
        var file = path.StartsWith(Host, StringComparison.Ordinal) ? Path.Combine(folder, path[Host.Length..]) : string.Empty;
        return File.Exists(file) ? route.FulfillAsync(new() { Path = file }) : route.AbortAsync();
    }
}
