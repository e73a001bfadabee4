using Generator.Model;
using Generator.Assessment;

namespace Generator.Tests.Assessment;

/// <summary>Which figures a judgement rests on: bases, revisions, parts of years, statements, gaps and absences.</summary>
public sealed class EvidenceTests
{
    private static readonly PeriodOfYear FirstHalf = new(1, 6);

    [Fact]
    public void Nothing_found()
    {
        var judged = Level().Release(2015).JudgeTarget();

        AssertJudged(judged, Status.NoData, Reason.NothingFound);
        Assert.Null(judged.Baseline);
        Assert.Null(judged.Latest);
        Assert.Null(judged.Actual);
        Assert.Empty(judged.Path);
    }

    [Fact]
    public void Only_the_baseline_found()
    {
        var judged = Level().Release(2015).Row("x", 2015, 40).Release(2020).JudgeTarget();

        AssertJudged(judged, Status.BaselineOnly, Reason.OnlyBaselineFound);
        Assert.Equal(40, judged.Baseline!.Current.Number);
        Assert.Null(judged.Progress);
        Assert.Equal([40m, 41, 42, 43, 44, 45], judged.Path.Select(point => point.Value));
        Assert.Equal([new(new(2015), 40)], judged.Actuals);
    }

    [Fact]
    public void A_baseline_in_a_series_of_yearly_changes_or_sums_is_not_needed()
    {
        var chain = new PlanBuilder().Indicator("x", Direction.Down, ObservationKind.YearlyChange).Goal(Wanted.Change("x", -10)).Yearly("x", 2016, -3);
        var sum = new PlanBuilder().Indicator("x", Direction.Up, ObservationKind.Cumulative).Goal(Wanted.Sum("x", 10)).Yearly("x", 2016, 3);

        Assert.Equal(Status.OnTrack, chain.JudgeTarget().Status);
        Assert.Equal(Status.OnTrack, sum.JudgeTarget().Status);
    }

    [Fact]
    public void Without_a_baseline_the_way_is_unknown_but_the_target_year_is_not()
    {
        AssertJudged(Level().Release(2018).Row("x", 2018, 43).JudgeTarget(), Status.Undecided, Reason.NoBaselineFound);
        AssertJudged(Level().Release(2018).Row("x", 2018, 45).JudgeTarget(), Status.OnTrack, Reason.AtLevelAlready);
        AssertJudged(Level().Release(2020).Row("x", 2020, 45).JudgeTarget(), Status.Achieved, Reason.TargetMet);
        AssertJudged(Level().Release(2020).Row("x", 2020, 44).JudgeTarget(), Status.Missed, Reason.TargetMissed);
        AssertJudged(Level().Release(2020).Row("x", 2018, 44).JudgeTarget(), Status.Undecided, Reason.NothingForTargetYear);
    }

    [Fact]
    public void Without_a_baseline_a_cap_can_be_checked_and_a_budget_cannot()
    {
        AssertJudged(Of(Wanted.Cap("x", 110)), Status.OnTrack, Reason.WithinRoom);
        AssertJudged(Of(Wanted.Cap("x", 104)), Status.OffTrack, Reason.OverLimitAlready);
        AssertJudged(Of(Wanted.Budget("x", 10)), Status.Undecided, Reason.NoBaselineFound);
        AssertJudged(Of(Wanted.Ceiling("x", 5)), Status.Undecided, Reason.NoBaselineFound);
        AssertJudged(Of(Wanted.ZeroGrowth("x")), Status.Undecided, Reason.NoBaselineFound);
        AssertJudged(Of(Wanted.Change("x", -10)), Status.Undecided, Reason.NoBaselineFound);

        static TargetAssessment Of(Target target) => new PlanBuilder().Indicator("x").Goal(target).Release(2018).Row("x", 2018, 105).JudgeTarget();
    }

    [Fact]
    public void A_later_figure_on_another_basis_is_named_and_never_used()
    {
        var judged = Level()
            .Release(2015).Row("x", 2015, 40, basis: "first")
            .Release(2016).Row("x", 2016, 41, basis: "first")
            .Release(2020).Row("x", 2016, 60, basis: "revised").Row("x", 2020, 70, basis: "revised")
            .JudgeTarget();

        AssertJudged(judged, Status.NotComparable, Reason.BasisChanged);
        Assert.Equal((41m, 0.2m), (judged.Actual!.Value, judged.Progress!.Value));
        Assert.Equal([40m, 41], judged.Actuals.Select(point => point.Value));
        Assert.DoesNotContain(judged.Working.SelectMany(step => step.Inputs.Add(step.Result)), term => term.Value is 60 or 70);
        Assert.Equal((2016, 2020), (judged.Latest!.Year.Value, judged.Other!.Year.Value));
    }

    [Fact]
    public void A_figure_on_the_baselines_basis_outweighs_one_of_the_same_year_on_another()
    {
        var judged = Level()
            .Release(2015).Row("x", 2015, 40)
            .Release(2020).Row("x", 2020, 46).Row("x", 2020, 30, basis: "other")
            .JudgeTarget();

        AssertJudged(judged, Status.Achieved, Reason.TargetMet);
        Assert.Null(judged.Other);
    }

    [Fact]
    public void A_figure_that_a_later_release_adds_for_the_base_year_on_another_basis_does_not_take_over()
    {
        var judged = Level()
            .Release(2015).Row("x", 2015, 57.6m, basis: "34 sections")
            .Release(2020).Row("x", 2015, 44.5m, basis: "139 sections").Row("x", 2020, 58.3m, basis: "139 sections")
            .JudgeTarget();

        AssertJudged(judged, Status.NotComparable, Reason.BasisChanged);
        Assert.Equal(57.6m, judged.Baseline!.Current.Number);
    }

    [Fact]
    public void Yearly_changes_on_another_basis_are_not_chained()
    {
        var judged = new PlanBuilder().Indicator("x", Direction.Down, ObservationKind.YearlyChange).Goal(Wanted.Change("x", -10))
            .Release(2016).Row("x", 2016, -2)
            .Release(2017).Row("x", 2017, -50, basis: "other")
            .JudgeTarget();

        AssertJudged(judged, Status.NotComparable, Reason.BasisChanged);
        Assert.Equal(-2, judged.Actual);
    }

    [Fact]
    public void A_basis_that_has_only_parts_of_years_is_not_the_targets()
    {
        var judged = Level()
            .Release(2020).Row("x", 2019, 1, period: FirstHalf).Row("x", 2020, 45, basis: "other")
            .JudgeTarget();

        AssertJudged(judged, Status.Achieved, Reason.TargetMet);
    }

    [Fact]
    public void A_figure_of_half_a_year_is_never_used()
    {
        var judged = Level()
            .Release(2015).Row("x", 2015, 40)
            .Release(2019).Row("x", 2019, 41)
            .Release(2020).Row("x", 2020, 50, period: FirstHalf)
            .JudgeTarget();

        AssertJudged(judged, Status.Undecided, Reason.NothingForTargetYear);
        Assert.Equal((2019, 41m), (judged.Latest!.Year.Value, judged.Actual!.Value));
        Assert.Null(judged.Other);
    }

    [Fact]
    public void A_half_year_of_the_base_year_is_no_baseline() => AssertJudged(
        Level().Release(2015).Row("x", 2015, 40, period: FirstHalf).Release(2018).Row("x", 2018, 43).JudgeTarget(),
        Status.Undecided,
        Reason.NoBaselineFound);

    [Fact]
    public void A_half_year_does_not_close_a_gap_in_yearly_changes() => AssertJudged(
        Chain().Release(2017).Row("x", 2016, -1, period: FirstHalf).Row("x", 2017, -1).JudgeTarget(),
        Status.Undecided,
        Reason.ChainBroken);

    [Fact]
    public void A_gap_in_yearly_changes_hides_what_follows()
    {
        var judged = Chain().Yearly("x", 2016, -3, -3).Release(2019).Row("x", 2019, -3).JudgeTarget();

        AssertJudged(judged, Status.Undecided, Reason.ChainBroken);
        Assert.Equal(-5.91m, judged.Actual);
        Assert.Equal(2017, judged.Latest!.Year.Value);
        Assert.Equal([2015, 2016, 2017], judged.Actuals.Select(point => point.Year.Value));
        AssertJudged(Chain().Release(2020).Row("x", 2016, -3).Row("x", 2020, -30).JudgeTarget(), Status.Undecided, Reason.ChainBroken);
    }

    [Fact]
    public void A_gap_in_levels_hides_nothing() => AssertJudged(
        Level().Release(2020).Row("x", 2015, 40).Row("x", 2020, 45).JudgeTarget(), Status.Achieved, Reason.TargetMet);

    [Fact]
    public void Yearly_changes_chain_in_the_order_of_their_years()
    {
        var judged = Chain().Release(2018).Row("x", 2018, -10).Row("x", 2016, 20).Row("x", 2017, -50).JudgeTarget();

        Assert.Equal([0m, 20, -40, -46], judged.Actuals.Select(point => point.Value));
    }

    [Fact]
    public void An_authority_states_the_goal_as_met()
    {
        var judged = Level().Release(2015).Row("x", 2015, 40).Release(2020).Stated("x", 2020).JudgeTarget();

        AssertJudged(judged, Status.StatedMet, Reason.StatedWithoutFigure);
        Assert.Equal(2020, judged.Other!.Year.Value);
        Assert.Null(judged.Actual);
    }

    [Fact]
    public void A_statement_of_the_same_year_outweighs_a_figure_that_cannot_be_compared()
    {
        var judged = Level()
            .Release(2015).Row("x", 2015, 40)
            .Release(2020).Stated("x", 2020).Row("x", 2020, 30, basis: "other")
            .JudgeTarget();

        AssertJudged(judged, Status.StatedMet, Reason.StatedWithoutFigure);
    }

    [Fact]
    public void A_figure_outweighs_a_statement_of_the_year_before() => AssertJudged(
        Level().Release(2015).Row("x", 2015, 40).Release(2020).Stated("x", 2019).Row("x", 2020, 44).JudgeTarget(),
        Status.Missed,
        Reason.TargetMissed);

    [Fact]
    public void A_figure_published_later_replaces_the_statement()
    {
        var releases = Level().Release(2015).Row("x", 2015, 40).Release(2020).Stated("x", 2020).Release(2021).Row("x", 2020, 44).Assess().Releases;

        Assert.Equal([Status.StatedMet, Status.Missed], releases.Skip(1).Select(release => release.Goals[0].Status));
    }

    [Fact]
    public void Figures_after_the_target_year_do_not_count()
    {
        var judged = Level().Release(2015).Row("x", 2015, 40).Release(2021).Row("x", 2020, 46).Row("x", 2021, 30).JudgeTarget();

        AssertJudged(judged, Status.Achieved, Reason.TargetMet);
        Assert.Equal(2020, judged.Actuals[^1].Year.Value);
    }

    [Fact]
    public void Judgements_say_what_they_rest_on()
    {
        var judged = Level()
            .Release(2015).Row("x", 2015, 40, ObservationStatus.Derived).Row("x", 2014, 1, ObservationStatus.Compiled)
            .Release(2016).Row("x", 2016, 41, ObservationStatus.Reported)
            .Release(2017).Row("x", 2017, 42, ObservationStatus.Provisional)
            .JudgeTarget();
        var chain = Chain()
            .Release(2016).Row("x", 2016, -1, ObservationStatus.Reported)
            .Release(2017).Row("x", 2017, -1).Release(2018).Row("x", 2018, -1, ObservationStatus.Reported)
            .JudgeTarget();

        Assert.Equal([ObservationStatus.Provisional, ObservationStatus.Derived], judged.Caveats);
        Assert.Equal([ObservationStatus.Reported], chain.Caveats);
        Assert.Empty(Level().Release(2015).Row("x", 2015, 40, ObservationStatus.Revised).Release(2016).Row("x", 2016, 41).JudgeTarget().Caveats);
    }

    private static PlanBuilder Level() => new PlanBuilder().Indicator("x", Direction.Up).Goal(Wanted.AtLeast("x", 45));

    private static PlanBuilder Chain() =>
        new PlanBuilder().Indicator("x", Direction.Down, ObservationKind.YearlyChange).Goal(Wanted.Change("x", -14, ChangeForm.Logarithmic));

    private static void AssertJudged(TargetAssessment judged, Status status, Reason reason) =>
        Assert.Equal((status, reason), (judged.Status, judged.Reason));
}
