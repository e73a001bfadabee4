using System.Text;
using System.Xml.Linq;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Charts;

/// <summary>Lines in the height of a text, for tables.</summary>
public sealed class SparklineTests
{
    private const int LargestSize = 1200;

    [Fact]
    public void Every_goal_of_the_real_plan_with_a_chart_has_a_small_line_without_words()
    {
        var assessment = ChartSpeech.RealPlan;
        var book = Generator.Charts.ChartStage.Draw(
            assessment, ChartSpeech.For(assessment.Plan), new DiagnosticBag(), CancellationToken.None)!;
        var drawn = assessment.Newest.Goals.Where(goal => book.Sparkline(goal.Goal.Id) is not null).ToArray();
        Assert.NotEmpty(drawn);
        Assert.All(
            assessment.Newest.Goals.Where(
                goal => goal.Goal.Commitment is Commitment.Single && book.Find(ChartSpeech.English, $"goal-{goal.Goal.Id}") is not null),
            goal => Assert.Contains(goal, drawn));
        Assert.All(drawn, goal => Check(book.Sparkline(goal.Goal.Id)!));
    }

    /// <summary>Figures of another basis are not drawn, and a year without a figure is a gap.</summary>
    [Fact]
    public void Only_the_basis_of_the_judgement_is_drawn_and_gaps_stay_open()
    {
        var line = Draw(new TestPlan().Indicator("a", bases: ["old"]).Goal("a", TargetKind.Level, 5)
            .Row("a", 2013, 99, basis: "old")
                .Row("a", 2014, 98, basis: "old")
                .Row("a", 2015, 10)
                .Row("a", 2016, 9)
                .Row("a", 2018, 8)
                .Row("a", 2019, 7));
        var runs = DrawnLines.Of(line, "sk-quiet");
        Assert.Equal([2, 2], runs.Select(run => run.Length));
    }

    [Fact]
    public void The_last_figure_has_the_tone_of_the_status() => Assert.Contains(
        "fl-missed", Draw(
            new TestPlan().Indicator("a").Goal("a", TargetKind.Level, 5).Course("a", 2015, 10, 9, 8, 8, 8, 8)), StringComparison.Ordinal);

    /// <summary>Where the figures end with the base year the status does not rest on them, and does not colour them.</summary>
    [Fact]
    public void Figures_before_the_plan_have_no_status() => Assert.DoesNotContain(
        "baseline-only", Draw(
            new TestPlan().Indicator("a").Goal("a", TargetKind.Level, 5).Course("a", 2013, 12, 11, 10)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(-5, -8, -9)]
    [InlineData(1e9, 2e9, 1e-3)]
    public void Flat_negative_and_huge_courses_are_drawn(double first, double second, double third) =>
        Check(
            Draw(
                new TestPlan().Indicator("a")
                    .Goal("a", TargetKind.Level, -10)
                    .Course("a", 2015, (decimal)first, (decimal)second, (decimal)third)));

    [Fact]
    public void One_figure_is_no_line() =>
        Assert.Null(new TestPlan().Indicator("a").Goal("a", TargetKind.Level, 5).Row("a", 2015, 10).Draw().Sparkline(new("a")));

    private static string Draw(TestPlan plan) => plan.Draw().Sparkline(new("a"))!;

    private static void Check(string svg)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, LargestSize);
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal("true", root.Attribute("aria-hidden")!.Value);
        Assert.Empty(root.Descendants("text"));
        Assert.Single(root.Descendants(), mark => mark.Name.LocalName == "circle" && mark.Attribute("r")?.Value == "4");
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
    }
}
