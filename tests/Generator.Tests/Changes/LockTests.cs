using System.Collections.Immutable;
using System.Text;
using Generator.Changes;
using Generator.Changes.Frozen;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Tests.Changes;

/// <summary>The lock of the repository's own content, and what is said of content that contradicts it.</summary>
public sealed class LockTests
{
    private static readonly DateOnly Day = new(2026, 12, 1);

    /// <summary>Fails while the lock is not that of the content: “generator accept” was not run, or a change is not declared.</summary>
    [Fact]
    public void The_shipped_content_is_as_it_was_accepted()
    {
        var diagnostics = new DiagnosticBag();
        var history = History.Check(ShippedPlan.Content, ShippedPlan.Plan, diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        Assert.Equal([2015, 2016, 2017, 2018, 2019, 2020], history!.Accepted.Releases.Select(release => release.Year.Value));
        Assert.Empty(history.OneSided);
    }

    [Fact]
    public void A_lock_reads_back_as_it_was_written_and_is_the_same_bytes_again()
    {
        var written = LockLines.Write(Accepted(ShippedPlan.Content).Lock);
        var diagnostics = new DiagnosticBag();
        var read = LockReader.Read(Lines(written), diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        Assert.Equal(written, LockLines.Write(read!));
    }

    /// <summary>It says nothing of what is computed, so that nothing of that is missing in it.</summary>
    [Fact]
    public void A_lock_of_the_form_before_is_read()
    {
        var written = Encoding.UTF8.GetString(LockLines.Write(Accepted(ShippedPlan.Content).Lock));
        var diagnostics = new DiagnosticBag();
        var read = LockReader.Read(
            Lines(Encoding.UTF8.GetBytes(written.Replace("generator-lock\t2", "generator-lock\t1", StringComparison.Ordinal))),
            diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        Assert.All(read!.Releases, release => Assert.False(release.HoldsComputed));
    }

    [Fact]
    public void Releases_that_are_not_out_are_not_frozen()
    {
        var diagnostics = new DiagnosticBag();
        var content = ShippedPlan.Content with { Lock = null };
        var plan = ShippedPlan.Plan with
        {
            Releases =
            [
                .. ShippedPlan.Plan.Releases.Select(release =>
                    release.Year.Value == 2020 ? release with { Date = new(2027, 1, 1) } : release),
            ],
        };
        var history = History.Check(content, plan, diagnostics)!;
        Assert.Equal(["2015", "2016", "2017", "2018", "2019"], history.Unfrozen(plan, Day));
        Assert.Equal(
            ["2015", "2016", "2017", "2018", "2019"],
            Acceptance.Of(content, plan, history, Day).Releases.Select(release => release.Year));
    }

    [Fact]
    public void A_changed_figure_is_told_with_what_was_and_what_is_and_what_to_do()
    {
        var problem = Assert.Single(Found(row => row with { Value = new ObservedValue.Number(18940m), Status = ObservationStatus.Final }));
        Assert.Equal(("content/data/2015.csv", 4), (problem.Location.File, problem.Location.Line));
        Assert.Equal(
            "The figure energy-total/2015 of the release 2015 was published and is now another: "
            + "value was “18930 万吨标准煤”, is “18940 万吨标准煤”, status was “derived”, is “final”.",
            problem.Message);
        Assert.Equal(
            "如果来源公布了新的数字，请把这一行改回去，把新数字写进以后年份的数据表，这是修订；如果是本站当时写错了，"
            + "请在 corrections.yaml 里加一条，在它的 pages 里写上 indicator:energy-total，这是更正。",
            problem.HintIn(ToolLanguage.Chinese));
    }

    [Fact]
    public void A_correction_covers_its_indicator_once()
    {
        var correction = new Correction("misread", Day, Day, [new("indicator:energy-total#y2015", default)], Text, Text);
        Assert.Empty(Found(Changed, correction));

        // Accepted with the change, it excuses no other.
        var first = Accept(ChangedPlan(Changed, correction), ShippedPlan.Content);
        Assert.Equal((AcceptedAs.Corrected, 1, "misread"), Told(first.Releases.Single(release => release.Year == "2015")));
        var content = ShippedPlan.Content with { Lock = Lines(LockLines.Write(first.Lock)) };
        var diagnostics = new DiagnosticBag();
        History.Check(content, ChangedPlan(row => row with { Value = new ObservedValue.Number(1m) }, correction), diagnostics);
        Assert.Equal("D201", Assert.Single(diagnostics.ToImmutable()).Code.Value);

        static (AcceptedAs As, int Changes, string Corrections) Told(AcceptedRelease release) =>
            (release.As, release.Changes, string.Join(", ", release.Corrections));
    }

    private static LocalizedText Text { get; } = ShippedPlan.Plan.Site.Title;

    private static Observation Changed(Observation row) => row with { Value = new ObservedValue.Number(18940m) };

    private static ImmutableArray<Diagnostic> Found(Func<Observation, Observation> change, params Correction[] corrections)
    {
        var diagnostics = new DiagnosticBag();
        History.Check(ShippedPlan.Content, ChangedPlan(change, corrections), diagnostics);
        return diagnostics.ToImmutable();
    }

    private static Plan ChangedPlan(Func<Observation, Observation> change, params Correction[] corrections) => ShippedPlan.Plan with
    {
        Corrections = [.. corrections, .. ShippedPlan.Plan.Corrections],
        Observations =
        [
            .. ShippedPlan.Plan.Observations.Select(row =>
                row is { Indicator.Value: "energy-total", Year.Value: 2015, Release.Value: 2015 } ? change(row) : row),
        ],
    };

    private static Acceptance Accepted(LoadedContent content) => Accept(ShippedPlan.Plan, content);

    private static Acceptance Accept(Plan plan, LoadedContent content) =>
        Acceptance.Of(content, plan, History.Check(content, plan, new DiagnosticBag())!, Day);

    private static SourceLines Lines(byte[] written) =>
        new("content/releases.lock", [.. Encoding.UTF8.GetString(written).Split('\n')]);
}
