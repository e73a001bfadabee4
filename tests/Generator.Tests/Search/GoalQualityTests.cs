using Generator.Assessment;
using Generator.Gallery;
using Generator.Model;
using Generator.Pages.Views;
using Generator.Tests.Assessment;

namespace Generator.Tests.Search;

/// <summary>The quality by which the table of all goals can be narrowed.</summary>
public sealed class GoalQualityTests
{
    [Theory]
    [InlineData(ObservationStatus.Final, ObservationStatus.Final, ObservationStatus.Final)]
    [InlineData(ObservationStatus.Final, ObservationStatus.Provisional, ObservationStatus.Provisional)]
    [InlineData(ObservationStatus.Reported, ObservationStatus.Derived, ObservationStatus.Reported)]
    public void A_judgement_is_as_good_as_its_worst_figure(object baseline, object latest, object worst)
    {
        var goal = Waste().Release(2015).Row("waste", 2015, 100, (ObservationStatus)baseline)
            .Release(2018).Row("waste", 2018, 90, (ObservationStatus)latest).Judge();

        Assert.Equal((ObservationStatus)worst, GoalQuality.Of(goal));
    }

    [Fact]
    public void A_goal_without_figures_has_none() => Assert.Null(GoalQuality.Of(Waste().Release(2015).Judge()));

    [Fact]
    public void A_statement_is_worse_than_any_figure() =>
        Assert.Equal(
            ObservationStatus.StatedMet, GoalQuality.Of(Waste().Release(2020).Row("waste", 2015, 100).Stated("waste", 2020).Judge()));

    [Fact]
    public void A_deed_is_a_deed() => Assert.Equal(
        ObservationStatus.Completed,
        GoalQuality.Of(new PlanBuilder().Milestone("law", new(2018, 12, 31)).Release(2018).Completed("law", new(2018, 5, 1)).Judge()));

    [Fact]
    public void Every_status_has_its_place() => Assert.Equal(Enum.GetValues<ObservationStatus>(), Sourcing.BestFirst.Order());

    private static PlanBuilder Waste() => new PlanBuilder().Indicator("waste").Goal(Wanted.Change("waste", -14));
}
