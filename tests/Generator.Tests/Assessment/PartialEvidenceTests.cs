using Generator.Model;
using Generator.Assessment;

namespace Generator.Tests.Assessment;

/// <summary>What is said where figures are of another basis, of a part of the year, of other regions, of earlier years, or too old.</summary>
public sealed class PartialEvidenceTests
{
    [Fact]
    public void A_basis_other_than_the_plans_is_shown_and_never_judged()
    {
        var judged = Level("all livestock").Release(2019).Row("x", 2019, 78, basis: "all livestock").JudgeTarget();

        AssertJudged(judged, Status.NotComparable, Reason.BasisChanged);
        Assert.Equal((null, null, 78m), (judged.Latest, judged.Actual, judged.Other!.Current.Number!.Value));
    }

    [Fact]
    public void A_basis_other_than_the_plans_is_no_baseline()
    {
        var judged = Level("census").Release(2015).Row("x", 2015, 50, basis: "census").Release(2016).Row("x", 2016, 41).JudgeTarget();

        Assert.Null(judged.Baseline);
        Assert.Equal(41, judged.Latest!.Current.Number);
    }

    [Fact]
    public void A_figure_of_the_plans_basis_replaces_one_of_another()
    {
        var releases = new PlanBuilder().Indicator("x", Direction.Up, ObservationKind.Cumulative).OtherThanPlan("closures").Goal(Wanted.Sum("x", 5000))
            .Release(2017).Row("x", 2017, 1140, basis: "closures")
            .Release(2018).Row("x", 2018, 3440)
            .Assess().Releases;

        Assert.Equal([Status.NotComparable, Status.OnTrack], releases.Select(release => release.Goals[0].Status));
    }

    [Fact]
    public void A_statement_on_another_basis_is_evidence_for_a_part()
    {
        AssertJudged(Level("towns").Release(2020).Stated("x", 2020, "towns").JudgeTarget(), Status.Undecided, Reason.EvidencedInPart);
        AssertJudged(Level("towns").Release(2020).Stated("x", 2020).JudgeTarget(), Status.StatedMet, Reason.StatedWithoutFigure);
    }

    [Fact]
    public void A_figure_for_a_part_of_the_year_decides_nothing_and_is_named()
    {
        var judged = Level().Release(2020).Row("x", 2020, 95.86m, period: new(1, 6)).JudgeTarget();

        AssertJudged(judged, Status.Undecided, Reason.PartYearOnly);
        Assert.Equal(95.86m, judged.Other!.Current.Number);
    }

    [Fact]
    public void A_part_of_a_year_on_another_basis_is_no_evidence() => AssertJudged(
        Level("all").Release(2020).Row("x", 2020, 86.08m, basis: "all", period: new(1, 6)).JudgeTarget(), Status.NoData, Reason.NothingFound);

    [Fact]
    public void A_figure_before_the_base_year_alone_is_named()
    {
        var judged = Level().Release(2015).Row("x", 2014, 98).Release(2020).JudgeTarget();

        AssertJudged(judged, Status.BaselineOnly, Reason.OnlyEarlierFigureFound);
        Assert.Equal(98, judged.Other!.Current.Number);
        Assert.Null(judged.Baseline);
    }

    [Fact]
    public void Figures_of_other_regions_alone_decide_nothing_and_are_named()
    {
        var judged = Level().Release(2020).Row("x", 2013, 70).In("150100").Row("x", 2019, 100).In("150200").JudgeTarget();

        AssertJudged(judged, Status.Undecided, Reason.OnlySomeRegions);
        Assert.Equal(["150200"], judged.Elsewhere.Select(point => point.Current.Region.Value));
    }

    [Fact]
    public void A_figure_of_the_region_outweighs_those_of_others() => AssertJudged(
        Level().Release(2020).Row("x", 2019, 100).In("150100").Row("x", 2020, 46).JudgeTarget(), Status.Achieved, Reason.TargetMet);

    [Fact]
    public void What_was_found_in_part_counts_once_its_figures_are_known()
    {
        var releases = Level().Indicator("rate").Goal("other", Wanted.AtLeast("rate", 1)).Found(isPartial: true, Row("rate", 2019))
            .Release(2018).Release(2019).Row("rate", 2019, 99.5m).In("150100")
            .Row("rate", 2019, 99.5m, basis: "named")
            .Assess().Releases;

        Assert.All(releases, release => Assert.Null(release.Goals[1].Found));

        var known = Level().Found(isPartial: true, Row("rate", 2019)).Indicator("rate").Release(2018).Release(2019).Row("rate", 2019, 99.5m).Assess().Releases;
        Assert.Equal(
            [(Status.NoData, Reason.NothingFound), (Status.Undecided, Reason.EvidencedInPart)],
            known.Select(release => (release.Goals[0].Status, release.Goals[0].Reason)));
        Assert.Equal(EvidenceStrength.Limited, known[1].Goals[0].Rating.Strength);
    }

    [Fact]
    public void What_was_found_beside_the_measure_changes_no_status()
    {
        var goal = Level().Found(isPartial: false, Row("area", 2020)).Indicator("area").Release(2020).Row("area", 2020, 8022.5m).Judge();

        Assert.Equal((Status.NoData, Reason.NothingFound), (goal.Status, goal.Reason));
        Assert.NotNull(goal.Found);
    }

    [Fact]
    public void What_rests_on_no_figure_was_found_for_the_newest_release()
    {
        var releases = Level().Found(isPartial: true).Release(2019).Release(2020).Assess().Releases;

        Assert.Equal([Status.NoData, Status.Undecided], releases.Select(release => release.Goals[0].Status));
    }

    /// <summary>The share of services: half of the way by 2016 serves for 2017, when two fifths of the time are gone, and no longer.</summary>
    [Theory]
    [InlineData(2016, Status.OnTrack, Reason.AtPace)]
    [InlineData(2017, Status.OnTrack, Reason.AtPace)]
    [InlineData(2018, Status.Undecided, Reason.FigureTooOld)]
    [InlineData(2019, Status.Undecided, Reason.FigureTooOld)]
    [InlineData(2020, Status.Undecided, Reason.NothingForTargetYear)]
    public void A_figure_serves_until_its_age_would_change_the_verdict(int release, object status, object reason)
    {
        var plan = Level().Release(2015).Row("x", 2015, 40).Release(2016).Row("x", 2016, 42.5m);
        var judged = (release == 2016 ? plan : plan.Release(release)).JudgeTarget();

        AssertJudged(judged, (Status)status, (Reason)reason);
        Assert.Equal((2016, 0.5m, 0.2m), (judged.Latest!.Year.Value, judged.Progress!.Value, judged.Pace!.Value));
    }

    [Fact]
    public void A_level_reached_already_does_not_grow_old() => AssertJudged(
        Level().Release(2015).Row("x", 2015, 40).Release(2016).Row("x", 2016, 45).Release(2019).JudgeTarget(), Status.OnTrack, Reason.AtPace);

    [Fact]
    public void Room_used_slowly_does_not_grow_old() => AssertJudged(
        new PlanBuilder().Indicator("x").Goal(Wanted.Cap("x", 200)).Release(2015).Row("x", 2015, 100).Release(2016).Row("x", 2016, 110).Release(2019).JudgeTarget(),
        Status.OnTrack,
        Reason.WithinRoom);

    [Fact]
    public void An_old_figure_that_is_behind_stays_behind() => AssertJudged(
        Level().Release(2015).Row("x", 2015, 40).Release(2016).Row("x", 2016, 40.9m).Release(2019).JudgeTarget(), Status.Lagging, Reason.BehindPace);

    private static FigureReference.Row Row(string indicator, int year) => new(new(indicator), new(year), null, BasisId.Usual);

    private static PlanBuilder Level() => new PlanBuilder().Indicator("x", Direction.Up).Goal(Wanted.AtLeast("x", 45));

    private static PlanBuilder Level(string otherBasis) =>
        new PlanBuilder().Indicator("x", Direction.Up).OtherThanPlan(otherBasis).Goal(Wanted.AtLeast("x", 45));

    private static void AssertJudged(TargetAssessment judged, Status status, Reason reason) =>
        Assert.Equal((status, reason), (judged.Status, judged.Reason));
}
