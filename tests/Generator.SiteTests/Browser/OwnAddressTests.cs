namespace Generator.SiteTests.Browser;

/// <summary>
/// A site that does not know where it will lie says so in what it gives to copy; the browser that reads it there puts the address in.
/// </summary>
[Collection<SharingOneBrowser>]
public sealed class OwnAddressTests(BuiltSite site, SharedBrowser browser)
{
    private const string Page = "en/indicators/so2-emissions.html";
    private const string Copied = "() => [...document.querySelectorAll('[aria-labelledby=downloads] dd, .file-groups ~ p')]"
        + ".map(e => e.innerText).join('\\n')";

    [Fact]
    public async Task Where_the_site_lies_its_address_is_filled_in()
    {
        await using var server = SubFolderServer.Start(site.Folder, "/a/b/");
        var copied = await CopiedAsync(new Uri(server.Address, Page + "?x=1#cite"), scripts: true);
        Assert.Contains($"from {server.Address}{Page}\n", copied, StringComparison.Ordinal);
        Assert.Contains($"url = {{{server.Address}{Page}}}", copied, StringComparison.Ordinal);
        Assert.Contains($"src=\"{server.Address}en/embed/goal-so2-fall.html\"", copied, StringComparison.Ordinal);
        Assert.DoesNotContain("[address of this page]", copied, StringComparison.Ordinal);
        Assert.DoesNotContain("put the address of this site", copied, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_scripts_or_from_a_disk_the_place_is_left_open(bool fromDisk)
    {
        await using var server = SubFolderServer.Start(site.Folder, "/a/b/");
        var address = fromDisk ? new Uri(Path.Combine(site.Folder, Page)) : new Uri(server.Address, Page);
        var copied = await CopiedAsync(address, scripts: fromDisk);
        Assert.Contains("from [address of this page]", copied, StringComparison.Ordinal);
        Assert.Contains("src=\"en/embed/goal-so2-fall.html\"", copied, StringComparison.Ordinal);
        Assert.Contains("put the address of this site", copied, StringComparison.Ordinal);
    }

    private async Task<string> CopiedAsync(Uri address, bool scripts)
    {
        await using var context = await browser.Get().NewContextAsync(new() { JavaScriptEnabled = scripts });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        return await page.EvaluateAsync<string>(Copied);
    }
}
