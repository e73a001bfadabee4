using Generator.Diagnostics;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

/// <summary>
/// A run is stopped right after each of its steps, as a kill would; what is then there, and after the next run, is a whole site.
/// </summary>
public sealed class CrashSafetyTests
{
    private static readonly (string Path, string Text)[] Kept = [(".gitignore", "*\n"), (".well-known/deep/security.txt", "mail")];

    private static readonly PublishStep[] OnlyByMoving = [PublishStep.OldMovedAside, PublishStep.OldDiscarded];

    public static TheoryData<int, bool> CrashPoints()
    {
        var data = new TheoryData<int, bool>();
        foreach (var canExchange in new[] { true, false })
        {
            foreach (var point in Enumerable.Range(0, Steps(canExchange).Count))
            {
                data.Add(point, canExchange);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(CrashPoints))]
    public void A_killed_run_leaves_a_whole_site_and_the_next_one_finishes(int point, bool canExchange)
    {
        using var folder = FolderWithOldSite();
        var old = PublishedFolder.Expected(PublishedFolder.Old, Kept);
        var @new = PublishedFolder.Expected(PublishedFolder.New, Kept);

        var step = Crash(folder, point, canExchange);

        // Without exchange there is one moment with no site; it is repaired before anything else is done.
        if (step == PublishStep.OldMovedAside)
        {
            Assert.Equal("(missing)", folder.Contents());
        }
        else
        {
            Assert.Equal(step < PublishStep.Swapped ? old : @new, folder.Contents());
        }

        var repairing = folder.Publisher(canExchange: canExchange);
        Assert.True(repairing.Repair(new DiagnosticBag()));
        Assert.Equal(step is > PublishStep.Repaired and not PublishStep.Cleaned, repairing.HasRepaired);
        Assert.Equal(step < PublishStep.Swapped ? old : @new, folder.Contents());
        Assert.Empty(folder.Leftovers());

        var bag = new DiagnosticBag();
        Assert.True(
            folder.Publisher(canExchange: canExchange).Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal(@new, folder.Contents());
        Assert.Empty(folder.Leftovers());
        Assert.Equal(0, bag.Count);
    }

    [Theory]
    [MemberData(nameof(CrashPoints))]
    public void The_next_run_alone_repairs_what_a_killed_one_left(int point, bool canExchange)
    {
        using var folder = FolderWithOldSite();
        Crash(folder, point, canExchange);
        Assert.True(folder.Publish(PublishedFolder.Old));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.Old, Kept), folder.Contents());
        Assert.Empty(folder.Leftovers());
    }

    [Fact]
    public void Every_step_is_a_crash_point()
    {
        Assert.Equal(Enum.GetValues<PublishStep>().Except(OnlyByMoving), Steps(canExchange: true).Distinct());
        Assert.Equal(Enum.GetValues<PublishStep>(), Steps(canExchange: false).Distinct().Order());
    }

    [Fact]
    public void A_first_run_that_is_killed_leaves_nothing_that_looks_like_a_site()
    {
        foreach (var canExchange in new[] { true, false })
        {
            using var folder = new PublishedFolder();
            for (var point = 0; Crash(folder, point, canExchange) < PublishStep.Swapped; point++)
            {
                Assert.Equal("(missing)", folder.Contents());
            }

            Assert.Equal(PublishedFolder.Expected(PublishedFolder.New), folder.Contents());
        }
    }

    [Fact]
    public void A_folder_made_by_hand_in_the_gap_does_not_cost_the_old_site()
    {
        using var folder = FolderWithOldSite();
        Crash(folder, Steps(canExchange: false).IndexOf(PublishStep.OldMovedAside), canExchange: false);
        folder.Write("site/.gitignore", "mine");

        Assert.True(folder.Publisher().Repair(new DiagnosticBag()));
        Assert.True(File.Exists(Path.Combine(folder.Workplace, ".site.generator-old", "index.html")));

        Assert.True(folder.Publish(PublishedFolder.New));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.New, (".gitignore", "mine")), folder.Contents());
        Assert.Empty(folder.Leftovers());
    }

    [Fact]
    public void The_lock_of_a_killed_run_does_not_stop_the_next()
    {
        using var folder = FolderWithOldSite();
        folder.Write(".site.generator-lock", string.Empty);
        Assert.True(folder.Publish(PublishedFolder.New));
        Assert.Empty(folder.Leftovers());
    }

    private static PublishedFolder FolderWithOldSite()
    {
        var folder = new PublishedFolder();
        foreach (var (path, text) in Kept)
        {
            folder.Write("site/" + path, text);
        }

        Assert.True(folder.Publish(PublishedFolder.Old));
        return folder;
    }

    private static List<PublishStep> Steps(bool canExchange)
    {
        using var folder = FolderWithOldSite();
        var steps = new List<PublishStep>();
        folder.Publisher(observer: steps.Add, canExchange: canExchange)
            .Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), new DiagnosticBag());
        return steps;
    }

    private static PublishStep Crash(PublishedFolder folder, int point, bool canExchange)
    {
        var last = PublishStep.Locked;
        var passed = 0;
        var publisher = folder.Publisher(
            observer: step =>
            {
                last = step;
                if (passed++ == point)
                {
                    throw new KilledException();
                }
            },
            canExchange: canExchange);
        Assert.Throws<KilledException>(
            () => publisher.Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), new DiagnosticBag()));
        return last;
    }

    private sealed class KilledException : Exception;
}
