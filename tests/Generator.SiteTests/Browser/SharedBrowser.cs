using Generator.SiteTests.Browser;
using Generator.SiteTests.Browser.Faces;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SharedBrowser))]

namespace Generator.SiteTests.Browser;

/// <summary>
/// One headless browser for all tests that look at the site as readers do; it sees no fonts but the repository's. Where there is none,
/// the tests are skipped and say why, unless CI_BROWSER=required makes that a failure.
/// </summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
    ];

    private readonly ShippedFonts fonts = new();
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string problem = string.Empty;

    public async ValueTask InitializeAsync()
    {
        var executable = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Array.Find(Places, File.Exists);
        if (executable is null || !File.Exists(executable))
        {
            problem = $"There is no browser: {executable ?? string.Join(", ", Places)} was not found."
                + " Install Debian's chromium or name one in CHROMIUM.";
            return;
        }

        try
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = executable,
                // Inside containers the browser's own sandbox is not to be had; it only ever opens the site under test.
                Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
                Env = fonts.Environment,
            });
        }
        catch (Exception failure) when (failure is PlaywrightException or System.ComponentModel.Win32Exception or IOException)
        {
            problem = $"The browser {executable} or its driver cannot be started: {failure.Message}";
        }
    }

    /// <summary>The browser; skips the test where there is none.</summary>
    internal IBrowser Get()
    {
        if (browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI_BROWSER") == "required", problem);
            Assert.Skip(problem);
        }

        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        fonts.Dispose();
    }
}
