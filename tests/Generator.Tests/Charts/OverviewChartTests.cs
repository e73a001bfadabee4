using Generator.Charts;
using Generator.Charts.Kinds;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Model;
using Generator.Wording;

namespace Generator.Tests.Charts;

/// <summary>The drawing of how far the goals of a section got.</summary>
public sealed class OverviewChartTests
{
    private const string Key = "section-chapter-section";

    /// <summary>Different units, one scale: half of the way, beyond the target, the wrong way, and too much of a limit's room.</summary>
    [Fact]
    public void Each_goal_has_a_row_with_its_share_and_status()
    {
        var chart = Several().Draw(Key);
        ChartRules.Check(chart);
        string[] texts = [.. TextBox.AllIn(chart.Wide).Select(text => text.Text)];
        string[] all =
        [
            "50%", "150%", "−50%", "16.7% over the cap",
            "Indicator half · Missed", "Indicator more · Achieved", "Indicator away · Missed", "Indicator room (limit) · Missed",
        ];
        foreach (var expected in all)
        {
            Assert.Contains(expected, texts.Select(text => text.Replace(".0%", "%", StringComparison.Ordinal)));
        }

        Assert.Contains("−50.0% of the way", chart.Description, StringComparison.Ordinal);
        Assert.Contains("16.7% over the cap", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chapter_has_one_too_whose_rows_say_all_without_notes() => Assert.Equal(0, Several().Draw("chapter-chapter").Points);

    /// <summary>A share far beyond the scale is told by an arrow and its number, and does not press the other rows together.</summary>
    [Theory]
    [InlineData(100, "1,000.0%")]
    [InlineData(-100, "−1,000.0%")]
    public void A_runaway_stands_at_the_edge_with_its_number(int latest, string number)
    {
        var chart = new TestPlan()
            .Indicator("run", direction: Direction.Up)
                .Goal("run", TargetKind.Level, 10, Bound.AtLeast)
                .Course("run", 2015, 0, 1, 2, 3, 4, latest)
            .Indicator("half", direction: Direction.Up)
                .Goal("half", TargetKind.Level, 10, Bound.AtLeast)
                .Course("half", 2015, 0, 1, 2, 3, 4, 5)
            .Draw(Key);
        ChartRules.Check(chart);
        Assert.Contains(TextBox.AllIn(chart.Wide), text => text.Text == number);
        Assert.Contains(TextBox.AllIn(chart.Wide), text => text.Text == (latest > 0 ? "300%" : "−200%"));
        Assert.DoesNotContain(TextBox.AllIn(chart.Wide), text => text.Text == "500%");
    }

    /// <summary>The year is told where it is not the target's.</summary>
    [Fact]
    public void An_early_figure_says_its_year() => Assert.Contains(
        TextBox.AllIn(new TestPlan()
            .Indicator("a", direction: Direction.Up).Goal("a", TargetKind.Level, 10, Bound.AtLeast).Course("a", 2015, 0, 2, 5)
            .Indicator("b", direction: Direction.Up).Goal("b", TargetKind.Level, 10, Bound.AtLeast).Course("b", 2015, 0, 2, 6)
            .Draw(Key).Wide),
        text => text.Text == "2017: 50.0%");

    /// <summary>One goal with a way is not an overview; a baseline alone is no way.</summary>
    [Fact]
    public void One_goal_makes_no_overview() => Assert.Null(new TestPlan()
        .Indicator("a", direction: Direction.Up).Goal("a", TargetKind.Level, 10, Bound.AtLeast).Course("a", 2015, 0, 2, 5)
        .Indicator("b", direction: Direction.Up).Goal("b", TargetKind.Level, 10, Bound.AtLeast).Row("b", 2015, 3)
        .Draw().Find(ChartSpeech.English, Key));

    /// <summary>No row of the real plan loses its number for want of room, in either language.</summary>
    [Fact]
    public void Every_share_of_the_real_plan_is_written()
    {
        var assessment = ChartSpeech.RealPlan;
        var locales = ChartSpeech.For(assessment.Plan);
        var book = ChartStage.Draw(assessment, locales, MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!;
        var overviews = book.All.Where(entry => book.Subject(entry.Chart.Key) is ChartSubject.OfOverview).ToArray();
        Assert.NotEmpty(overviews);
        foreach (var (language, chart) in overviews)
        {
            var texts = TextBox.AllIn(chart.Wide);
            Assert.All(((ChartSubject.OfOverview)book.Subject(chart.Key)).Goals, goal =>
            {
                var told = new PlanWords(
                    assessment, locales[language]).Outcomes.Of(goal.Headline!) ?? locales[language].Figures.Share(
                        goal.Headline!.Progress!.Value);
                Assert.Contains(texts, text => text.Text.EndsWith(told, StringComparison.Ordinal));
                Assert.Contains(texts, text => text.Text.StartsWith(goal.Goal.Title[language], StringComparison.Ordinal));
            });
        }
    }

    private static TestPlan Several() => new TestPlan()
        .Indicator("half", direction: Direction.Up).Goal("half", TargetKind.Level, 10, Bound.AtLeast).Course("half", 2015, 0, 1, 2, 3, 4, 5)
        .Indicator("more", direction: Direction.Up)
            .Goal("more", TargetKind.Level, 10, Bound.AtLeast)
            .Course("more", 2015, 0, 3, 6, 9, 12, 15)
        .Indicator("away").Goal("away", TargetKind.Level, 80).Course("away", 2015, 100, 101, 103, 105, 108, 110)
        .Indicator("room").Goal("room", TargetKind.Cap, 120).Course("room", 2015, 100, 105, 110, 120, 130, 140);
}
