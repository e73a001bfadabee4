using Generator.Charts;
using Generator.Charts.Cards;
using Generator.Charts.Drawing;
using Generator.Gallery;
using Generator.Model;
using Generator.Wording;

namespace Generator.Tests.Charts.Cards;

/// <summary>The small drawing of a card shows figures measured as the path beside them is.</summary>
public sealed class CardFigureTests
{
    private static readonly TestPlan Sums = new TestPlan().Indicator("a", kind: ObservationKind.Flow, direction: Direction.Up)
        .Goal("a", TargetKind.Cumulative, 50, Bound.AtLeast).Course("a", 2016, 10, 12, 9);

    private static readonly TestPlan Growth = new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange)
        .Goal("a", TargetKind.GrowthCeiling, 15).Course("a", 2016, 10, 20);

    private static readonly TestPlan Broken = new TestPlan().Indicator("a", kind: ObservationKind.Flow, direction: Direction.Up)
        .Goal("a", TargetKind.Cumulative, 50, Bound.AtLeast).Row("a", 2017, 12);

    [Fact]
    public void Yearly_amounts_are_drawn_as_their_sum() =>
        Assert.Equal([new(2015, 0), new(2016, 10), new(2017, 22), new(2018, 31)], Course(Sums).Runs.SelectMany(run => run));

    [Fact]
    public void Yearly_changes_are_drawn_as_what_they_make_together() =>
        Assert.Equal([new(2015, 0), new(2016, 10), new(2017, 32)], Course(Growth).Runs.SelectMany(run => run));

    [Fact]
    public void An_amount_that_is_part_of_no_sum_stands_beside_no_target()
    {
        var course = Course(Broken);
        Assert.Equal([new Spot(2017, 12)], course.Runs.SelectMany(run => run));
        Assert.Null(course.Target);
    }

    private static CardFigure.Course Course(TestPlan plan)
    {
        var assessment = plan.Assess();
        var words = new PlanWords(assessment, ChartSpeech.For(assessment.Plan)[ChartSpeech.English]);
        var cards = new CardMaker(words, ChartCatalogue.Of(assessment)).All();
        return Assert.IsType<CardFigure.Course>(cards.Single(card => card.Key == CardMaker.Report).Figure);
    }
}
