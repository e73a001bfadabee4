using Microsoft.Playwright;

namespace Generator.SiteTests.Search;

/// <summary>
/// A browser for the tests of the search and the filters. A machine without one skips them, unless the environment says that they
/// are required.
/// </summary>
public sealed class SearchBrowser : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable) && Environment.GetEnvironmentVariable("CI_BROWSER") != "required")
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
    }

    /// <summary>Opens a page of the site as a file from disk, or as a host serves it from a folder of its own.</summary>
    public async Task<OpenPage> OpenAsync(BuiltSite site, string address, bool fromDisk = false, bool scripts = true, int width = 1280)
    {
        Assert.SkipWhen(browser is null, "There is no browser on this machine.");
        var context = await browser!.NewContextAsync(new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = width, Height = 900 } });
        var page = new OpenPage(context, await context.NewPageAsync(), site);
        await page.GoToAsync(address, fromDisk);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }
}
