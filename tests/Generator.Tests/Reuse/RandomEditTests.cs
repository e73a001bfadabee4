using System.Collections.Immutable;
using Generator.Pages;
using Generator.Tests.Loading;

namespace Generator.Tests.Reuse;

/// <summary>
/// A build that remembers the one before makes the same site as one that makes everything, byte for byte, whatever was edited; and says
/// the same of it. Edits are random and the same each time. Half of them are taken back, as authors do, and always those with which
/// there is no site.
/// </summary>
public sealed class RandomEditTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private BuildMemory memory = new();

    /// <summary>What making everything gave, by what it was made from.</summary>
    private readonly Dictionary<PlanState, ImmutableArray<string>> whole = new(ReferenceEqualityComparer.Instance);

    private int found;

    [Fact]
    public void Site_equals_the_whole_one_after_each_of_500_edits_of_a_small_plan() => Edit(
        PlanState.Of(
            "plan",
            ("content/data/2017.csv", Table("dust,100000,2017,,82,kt", "services,100000,2017,,41.5,percent")),
            ("content/data/2018.csv", Table("dust,100000,2018,,79,kt", "services,100000,2018,,42.5,percent"))),
        edits: 500,
        seed: 20261127);

    /// <summary>Here each build knows of the one before only what that left in the cache folder.</summary>
    [Fact]
    public void Site_equals_the_whole_one_after_edits_of_a_plan_with_one_of_everything() =>
        Edit(PlanState.Of(Path.Combine("golden", "plan")), edits: 24, seed: 7, () => memory = BuildMemory.In(folder["cache"]));

    /// <summary>Everything that was kept is found again; whatever is not kept has a value somewhere that has no fingerprint.</summary>
    [Fact]
    public void Nothing_is_made_again_when_nothing_changed()
    {
        PlanState.Of(Path.Combine("golden", "plan")).Write(folder, before: null);
        var first = Build(memory);
        var made = Counts.Select(count => count.Made).ToList();
        Assert.All(made, count => Assert.True(count > 100, string.Join(' ', made)));
        Assert.Equal(first, Build(memory));
        Assert.Equal(made.Select(count => (count, 0)), Counts);
    }

    private (int Found, int Made)[] Counts =>
        [memory.Pages.Pages.Counts, memory.Charts.Charts.Counts, memory.Charts.Cards.Counts, memory.Links.Counts];

    public void Dispose() => folder.Dispose();

    private static string Table(params string[] rows) => string.Concat(
        rows.Select(row => $"{row},final,,bulletin\n").Prepend("indicator,region,year,period,value,unit,status,basis,source\n"));

    private void Edit(PlanState first, int edits, int seed, Action? before = null)
    {
        var random = new Random(seed);
        var edit = new RandomEdit(random);
        var history = new Stack<PlanState>([first]);
        before?.Invoke();
        var disk = Compare(first, before: null, "as it was");
        Assert.True(whole[first][0] == "site", string.Join('\n', whole[first].Take(5)));
        for (var i = 0; i < edits; i++)
        {
            before?.Invoke();
            var hasSite = whole[disk][0] == "site";
            if (history.Count > 1 && (!hasSite || random.Next(2) == 0))
            {
                history.Pop();
                disk = Compare(history.Peek(), disk, $"edit {i}: taken back");
            }
            else
            {
                var (what, state) = edit.Of(disk);
                history.Push(state);
                disk = Compare(state, disk, $"edit {i}: {what}");
            }
        }

        Assert.True(found > 0);
    }

    private PlanState Compare(PlanState state, PlanState? before, string what)
    {
        state.Write(folder, before);
        var quick = Build(memory);
        if (!whole.TryGetValue(state, out var expected))
        {
            whole.Add(state, expected = Build(memory: null));
        }

        var differences = quick.Except(expected).Select(line => $"+ {line}").Concat(expected.Except(quick).Select(line => $"- {line}"));
        Assert.True(quick.SequenceEqual(expected), $"{what}\n{string.Join('\n', differences.Take(10))}");
        return state;
    }

    /// <summary>Whether there is a site, everything that is said, and each file with the hash of its bytes.</summary>
    private ImmutableArray<string> Build(BuildMemory? memory)
    {
        var options = new BuildOptions(
            folder["content"], folder["templates"], folder["site"], folder["cache"], null, new(2026, 11, 27), false, false, false)
        {
            LooksAtOutput = false, Memory = memory,
        };
        var report = SiteBuild.Run(options, progress: null, TestContext.Current.CancellationToken);
        found += memory?.Pages.Pages.Counts.Found ?? 0;
        return
        [
            report.Made.Site is null ? "no site" : "site",
            .. report.Diagnostics.Select(problem => $"{problem.Code} {problem.Location}: {problem.Message}"),
            .. report.Made.Site?.Files.Select(file => $"{file.Path} {file.Content.Sha256} {file.Exactness}") ?? [],
            .. report.Made.Site is null ? [] : SupportingFiles.Pictures(report.Made.Charts!)
                .Select(picture => $"{picture.Path} {picture.Picture.Fingerprint} {picture.Picture.Colours}"),
        ];
    }
}
