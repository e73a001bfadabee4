using Generator.Model;
using Generator.Assessment;

namespace Generator.Tests.Assessment;

/// <summary>Dated goals: done in time, late, stated as met, not reported, still ahead.</summary>
public sealed class MilestoneTests
{
    private static readonly DateOnly Deadline = new(2018, 12, 31);

    [Theory]
    [InlineData(2018, 6, 30, Status.Achieved, Reason.DoneInTime)]
    [InlineData(2018, 12, 31, Status.Achieved, Reason.DoneInTime)]
    [InlineData(2019, 1, 1, Status.AchievedLate, Reason.DoneLate)]
    public void Completion_counts_by_its_day(int year, int month, int day, object status, object reason)
    {
        var goal = Waiting().Release(2019).Completed("chiefs", new(year, month, day)).Judge();

        Assert.Equal(((Status)status, (Reason)reason), (goal.Status, goal.Reason));
        Assert.Equal(new ObservedValue.CompletedOn(new(year, month, day)), goal.Milestone!.Report!.Value);
        Assert.Null(goal.Headline);
    }

    [Fact]
    public void A_day_outweighs_a_statement()
    {
        var goal = Waiting().Release(2018).Stated("chiefs", 2018).Release(2019).Completed("chiefs", new(2019, 3, 1)).Judge();

        Assert.Equal((Status.AchievedLate, Reason.DoneLate), (goal.Status, goal.Reason));
    }

    [Fact]
    public void An_authority_states_it_as_done()
    {
        var goal = Waiting().Release(2018).Stated("chiefs", 2018).Judge();

        Assert.Equal((Status.StatedMet, Reason.StatedWithoutFigure), (goal.Status, goal.Reason));
    }

    [Theory]
    [InlineData(2017, Reason.DeadlineAhead)]
    [InlineData(2018, Reason.NoReportFound)]
    [InlineData(2020, Reason.NoReportFound)]
    public void Without_a_report_the_deadline_decides_the_reason(int release, object reason)
    {
        var goal = Waiting().Release(release).Judge();

        Assert.Equal((Status.NoData, (Reason)reason), (goal.Status, goal.Reason));
        Assert.Null(goal.Milestone!.Report);
    }

    [Theory]
    [InlineData(2018, 12, 31)]
    [InlineData(2019, 3, 1)]
    public void Not_done_on_or_after_the_deadline_is_missed(int year, int month, int day)
    {
        var goal = Waiting().Release(2019).NotDone("chiefs", new(year, month, day)).Judge();

        Assert.Equal((Status.Missed, Reason.DeadlineMissed), (goal.Status, goal.Reason));
        Assert.Equal(new ObservedValue.NotDoneOn(new(year, month, day)), goal.Milestone!.Report!.Value);
    }

    [Theory]
    [InlineData(2017, Status.NoData, Reason.DeadlineAhead)]
    [InlineData(2018, Status.Undecided, Reason.EvidencedInPart)]
    public void Not_done_before_the_deadline_decides_nothing(int release, object status, object reason)
    {
        var goal = Waiting().Release(release).NotDone("chiefs", new(2017, 6, 1)).Judge();

        Assert.Equal(((Status)status, (Reason)reason), (goal.Status, goal.Reason));
    }

    [Fact]
    public void Done_after_all_outweighs_not_done()
    {
        var goal = Waiting().Release(2019).NotDone("chiefs", new(2019, 3, 1)).Completed("chiefs", new(2019, 9, 1)).Judge();

        Assert.Equal((Status.AchievedLate, Reason.DoneLate), (goal.Status, goal.Reason));
    }

    [Fact]
    public void Not_done_after_the_deadline_outweighs_a_statement()
    {
        var goal = Waiting().Release(2019).Stated("chiefs", 2018).NotDone("chiefs", new(2019, 3, 1)).Judge();

        Assert.Equal((Status.Missed, Reason.DeadlineMissed), (goal.Status, goal.Reason));
    }

    [Fact]
    public void Reports_of_a_part_decide_nothing()
    {
        AssertInPart(Cities().Stated("boilers", 2018, "larger cities"));
        AssertInPart(Cities().Completed("boilers", new(2018, 6, 1), "larger cities"));
        AssertInPart(Cities().NotDone("boilers", new(2019, 6, 1), "larger cities"));
        AssertInPart(Waiting().Found(isPartial: true).Release(2018));

        static PlanBuilder Cities() => new PlanBuilder().Indicator("boilers", Direction.Up, ObservationKind.Event).OtherThanPlan("larger cities")
            .Goal("boilers", new Commitment.Dated(new(new("boilers"), Deadline, DeadlineIsImplied: false))).Release(2019);

        static void AssertInPart(PlanBuilder plan) =>
            Assert.Equal((Status.Undecided, Reason.EvidencedInPart), plan.Judge() is var goal ? (goal.Status, goal.Reason) : default);
    }

    [Fact]
    public void A_release_does_not_know_of_what_a_later_one_reports()
    {
        var releases = Waiting().Release(2018).Release(2019).Completed("chiefs", new(2018, 10, 1)).Assess().Releases;

        Assert.Equal([Status.NoData, Status.Achieved], releases.Select(release => release.Goals[0].Status));
    }

    private static PlanBuilder Waiting() => new PlanBuilder().Milestone("chiefs", Deadline);
}
