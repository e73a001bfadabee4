using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>Several readers who share out the pages among them.</summary>
internal static class Readers
{
    private const int Count = 3;

    /// <summary>Opens each page once, does something with it, and returns all faults.</summary>
    public static async Task<IReadOnlyCollection<string>> ReadAsync(
        IBrowser browser, string folder, IEnumerable<string> pages, Func<Viewing, string, Task> look, bool scripts = true,
        float pixelRatio = 1)
    {
        var waiting = new ConcurrentQueue<string>(pages);
        var faults = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Count).Select(async _ =>
        {
            await using var viewing = await Viewing.StartAsync(browser, folder, scripts, pixelRatio);
            while (waiting.TryDequeue(out var page))
            {
                await viewing.OpenAsync(page);
                await look(viewing, page);
            }

            foreach (var fault in viewing.Faults)
            {
                faults.Add(fault);
            }
        }));
        return faults;
    }
}
