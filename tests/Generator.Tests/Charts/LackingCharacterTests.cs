using System.Collections.Immutable;
using Generator.Model;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;

namespace Generator.Tests.Charts;

/// <summary>What the charts' font cannot write is reported, not dropped.</summary>
public sealed class LackingCharacterTests
{
    [Fact]
    public void Each_character_is_reported_once_with_the_chart_and_text_that_need_it_first() => Assert.Equal(
        [
            "The charts' font has no “𠮷” (U+20BB7), which the chart “indicator-a” needs for "
                    + "“指标of 𠮷 and ไ从2015年的10万吨，降到2017年的8万吨”; 2 charts need it.",
            "The charts' font has no “ไ” (U+0E44), which the chart “indicator-a” needs for “指标of 𠮷 and ไ从2015年的10万吨，降到2017年的8万吨”.",
        ],
        Draw(new TestPlan()
            .Indicator("a", name: "of 𠮷 and ไ").Course("a", 2015, 10, 9, 8)
            .Indicator("b", name: "of 𠮷 again").Course("b", 2015, 10, 9, 8)).Select(problem => problem.Message));

    [Fact]
    public void The_place_is_where_the_goal_is_declared() => Assert.Equal(
        ("G002", new SourceLocation("content/section.yaml", 1)),
        Place(new TestPlan().Indicator("a").Tiers("t", ("first", "a", 5), ("𠮷", "a", 6)).Row("a", 2015, 3)));

    [Fact]
    public void A_chart_that_no_file_declares_is_named_by_its_key() => Assert.Equal(
        ("G002", new SourceLocation("indicator-a")), Place(new TestPlan().Indicator("a", name: "𠮷").Course("a", 2015, 10, 9, 8)));

    private static (string Code, SourceLocation Location) Place(TestPlan plan)
    {
        var problem = Assert.Single(Draw(plan));
        return (problem.Code.ToString(), problem.Location);
    }

    private static ImmutableArray<Diagnostic> Draw(TestPlan plan)
    {
        var (assessment, diagnostics) = (plan.Assess(), new DiagnosticBag());
        Assert.Null(ChartStage.Draw(
            assessment, ChartSpeech.For(assessment.Plan), MemoryStore.Instance, diagnostics, CancellationToken.None));
        return diagnostics.ToImmutable();
    }
}
