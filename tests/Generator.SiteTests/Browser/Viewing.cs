using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>One reader with one tab: opens pages of the site from disk and notes what goes wrong on the way.</summary>
internal sealed class Viewing : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string folder;
    private readonly List<string> faults = [];
    private string current = string.Empty;

    private Viewing(IBrowserContext context, IPage page, string folder)
    {
        this.context = context;
        this.folder = folder;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Note($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => Note($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address(string.Empty), StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                Note($"request leaves the site: {request.Url}");
            }
        };
        page.RequestFailed += (_, request) => Note($"request failed: {request.Url}");
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Faults => faults;

    public static async Task<Viewing> StartAsync(IBrowser browser, string folder, bool scripts = true, float pixelRatio = 1)
    {
        var tab = await browser.NewContextAsync(new() { JavaScriptEnabled = scripts, Locale = "zh-CN", DeviceScaleFactor = pixelRatio });
        return new Viewing(tab, await tab.NewPageAsync(), folder);
    }

    public async Task OpenAsync(string page)
    {
        current = page;
        await Page.GotoAsync(Address(page));
    }

    public async Task ShowAsync(int width, ColorScheme colors)
    {
        await Page.SetViewportSizeAsync(width, 900);
        await Page.EmulateMediaAsync(new() { ColorScheme = colors });
    }

    public void Note(string fault)
    {
        lock (faults)
        {
            faults.Add($"{current}: {fault}");
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private string Address(string page) => new Uri(Path.Combine(folder, page)).AbsoluteUri;
}
