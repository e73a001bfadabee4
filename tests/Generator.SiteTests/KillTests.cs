using Generator.Output;
using Generator.Tests.Loading;

namespace Generator.SiteTests;

/// <summary>A build that is killed at any moment leaves the old site or the new one, whole, and the next build goes on from there.</summary>
public sealed class KillTests : IDisposable
{
    // Milliseconds after the start, from before the first file is read to about the end of a run; and after the first word of
    // publishing, which takes some tens of milliseconds: the moments that matter.
    private static readonly int[] AfterStart = [0, 100, 300, 600, 900, 1500];
    private static readonly int[] AfterPublishing = [0, 2, 5, 10, 15, 20, 30, 40, 60, 90];

    private readonly TemporaryFolder folder = new();
    private readonly string oldSite;
    private readonly string newSite;

    public KillTests()
    {
        Repository.CopyTo(folder["old"]);
        File.AppendAllText(folder["old/content/pages/about.en.md"], "\nThe line of the old site.\n");
        Directory.CreateDirectory(folder["old/content/static"]);
        File.WriteAllText(folder["old/content/static/only-in-the-old-site.txt"], "x");
        PublishOld();
        oldSite = Repository.Digest(folder["work/site"]);
        Repository.Build(Repository.Options(folder["new-site"]));
        newSite = Repository.Digest(folder["new-site"]);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_killed_build_leaves_a_whole_site()
    {
        var outcomes = new List<string>();
        foreach (var delay in AfterStart)
        {
            outcomes.Add(await KilledAsync(delay, waitsForPublishing: false));
        }

        foreach (var delay in AfterPublishing)
        {
            outcomes.Add(await KilledAsync(delay, waitsForPublishing: true));
        }

        Assert.All(outcomes, outcome => Assert.True(outcome is "old" or "new", outcome));
        Assert.Contains("old", outcomes);
    }

    /// <summary>Which site is there after a build over the old one was killed: "old", "new", or what is wrong with it.</summary>
    private async Task<string> KilledAsync(int delay, bool waitsForPublishing)
    {
        using var process = GeneratorProcess.Start(["build", "--output", folder["work/site"]]);
        while (waitsForPublishing && await process.Output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && line != "Publishing")
        {
        }

        await Task.Delay(delay, TestContext.Current.CancellationToken);
        await process.KillAsync();

        var found = Repository.Digest(folder["work/site"]);
        var isWhole = SiteManifest.Find(folder["work/site"])?.Files.All(file =>
            SiteManifest.Hash(File.ReadAllBytes(folder[$"work/site/{file.Path}"])) == file.Sha256) ?? false;
        var outcome = (isWhole, found) switch
        {
            (true, _) when found == oldSite => "old",
            (true, _) when found == newSite => "new",
            _ => $"killed after {delay} ms (while publishing: {waitsForPublishing}): neither the old site nor the new",
        };

        PublishOld();
        var isRepaired = Repository.Digest(folder["work/site"]) == oldSite && Directory.EnumerateFileSystemEntries(folder["work"]).Count() == 1;
        return isRepaired ? outcome : $"killed after {delay} ms: the next build left more or less than its own site";
    }

    private void PublishOld() =>
        Repository.Build(Repository.Options(folder["work/site"], folder["old/content"], folder["old/templates"]));
}
