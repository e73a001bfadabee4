using Generator.SiteTests.Browser;

namespace Generator.SiteTests.Search;

/// <summary>Opens single pages for the tests of the search, the filters and the charts' notes.</summary>
public sealed class SearchBrowser(SharedBrowser browser)
{
    /// <summary>Opens a page of the site as a file from disk, or as a host serves it from a folder of its own.</summary>
    public Task<OpenPage> OpenAsync(BuiltSite site, string address, bool fromDisk = false, bool scripts = true, int width = 1280) =>
        OpenAsync(site.Folder, address, fromDisk, scripts, width);

    /// <summary>Opens a page of the site or of a copy of it.</summary>
    public async Task<OpenPage> OpenAsync(string folder, string address, bool fromDisk = false, bool scripts = true, int width = 1280)
    {
        var context = await browser.Get().NewContextAsync(new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = width, Height = 900 } });
        var page = new OpenPage(context, await context.NewPageAsync(), folder);
        await page.GoToAsync(address, fromDisk);
        return page;
    }
}
