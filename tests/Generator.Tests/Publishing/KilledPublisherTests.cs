using Generator.PublishLoop;

namespace Generator.Tests.Publishing;

/// <summary>
/// The publisher as a process of its own that is killed while it works; “benchmarks -- kills N” does it as often as wanted.
/// </summary>
public sealed class KilledPublisherTests
{
    private const int Kills = 200;

    public static bool CanExchange => OperatingSystem.IsLinux();

    [Fact(Skip = "elsewhere there is a moment without a site", SkipUnless = nameof(CanExchange))]
    public void Whenever_it_is_killed_a_whole_site_is_there_and_no_reader_sees_a_mixture()
    {
        using var folder = new PublishedFolder();
        Assert.Empty(KillRun.Run(folder.Workplace, Kills, seed: 15, out var sites));
        Assert.True(sites > Kills, $"{sites} sites");
    }
}
