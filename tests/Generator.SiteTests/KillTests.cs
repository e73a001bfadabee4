using Generator.Model;
using Generator.Publishing;
using Generator.Tests.Loading;

namespace Generator.SiteTests;

/// <summary>
/// A build that is killed at any moment leaves the old site or the new one, whole, and the next build goes on from there.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const string Pictures = "Drawing pictures";

    // The word that the run has to say first, and the milliseconds after it: before the first file is read, amid the stages, while
    // pictures are drawn and kept, all through publishing, which takes some tens of milliseconds, and when all is done.
    private static readonly (string? Word, int Delay)[] Moments =
    [
        (null, 0), (null, 300), ("Drawing and writing", 0), (Pictures, 0), (Pictures, 200),
        ("Publishing", 0), ("Publishing", 4), ("Publishing", 10), ("Publishing", 20), ("Publishing", 35), ("Publishing", 60),
        ("Built", 0),
    ];

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
        foreach (var (word, delay) in Moments)
        {
            outcomes.Add(await KilledAsync(word, delay));
        }

        Assert.All(outcomes, outcome => Assert.True(outcome is "old" or "new", outcome));
        Assert.Equal(("old", "new"), (outcomes[0], outcomes[^1]));
    }

    /// <summary>Which site is there after a build over the old one was killed: "old", "new", or what is wrong with it.</summary>
    private async Task<string> KilledAsync(string? word, int delay)
    {
        var cache = word == Pictures ? folder[$"cold/{delay}"] : Repository.Cache;
        using var process = GeneratorProcess.Start(["build", "--output", folder["work/site"], "--cache", cache]);
        var said = word is null;
        while (!said && await process.Output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said = line.StartsWith(word!, StringComparison.Ordinal);
        }

        Assert.True(said, $"The run never said “{word}”.");

        await Task.Delay(delay, TestContext.Current.CancellationToken);
        await process.KillAsync();

        var found = Repository.Digest(folder["work/site"]);
        var isWhole = SiteManifest.Find(folder["work/site"])?.Files.All(file =>
            ContentHash.Of(File.ReadAllBytes(folder[$"work/site/{file.Path}"])) == file.Sha256) ?? false;
        var outcome = (isWhole, found) switch
        {
            (true, _) when found == oldSite => "old",
            (true, _) when found == newSite => "new",
            _ => $"killed {delay} ms after “{word}”: neither the old site nor the new",
        };

        PublishOld();
        var isRepaired = Repository.Digest(folder["work/site"]) == oldSite
            && Directory.EnumerateFileSystemEntries(folder["work"]).Count() == 1;
        return isRepaired ? outcome : $"killed {delay} ms after “{word}”: the next build left more or less than its own site";
    }

    private void PublishOld() =>
        Repository.Build(Repository.Options(folder["work/site"], folder["old/content"], folder["old/templates"]));
}
