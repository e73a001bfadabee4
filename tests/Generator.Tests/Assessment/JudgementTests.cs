using Generator.Model;
using Generator.Assessment;
using static Generator.Assessment.Status;

namespace Generator.Tests.Assessment;

/// <summary>The statuses and reasons of every kind of target on the way and in the target year, on both sides of each line.</summary>
public sealed class JudgementTests
{
    /// <summary>From 100 in 2015; in 2018 a fall of 6 % is the pace of a fall of 10 %.</summary>
    [Theory]
    [InlineData(2018, 93.9, OnTrack, Reason.AtPace)]
    [InlineData(2018, 94, OnTrack, Reason.AtPace)]
    [InlineData(2018, 94.0001, Lagging, Reason.BehindPace)]
    [InlineData(2018, 95.2, Lagging, Reason.BehindPace)]
    [InlineData(2018, 95.2001, OffTrack, Reason.FarBehindPace)]
    [InlineData(2018, 100, OffTrack, Reason.FarBehindPace)]
    [InlineData(2018, 100.0001, Reversing, Reason.MovingAway)]
    [InlineData(2018, 80, OnTrack, Reason.AtPace)]
    [InlineData(2020, 89, Achieved, Reason.TargetMet)]
    [InlineData(2020, 90, Achieved, Reason.TargetMet)]
    [InlineData(2020, 90.0001, Missed, Reason.TargetMissed)]
    [InlineData(2020, 100, Missed, Reason.TargetMissed)]
    [InlineData(2020, 100.0001, Missed, Reason.MissedMovingAway)]
    public void Relative_change_of_a_quantity(int year, double value, object status, object reason) =>
        Check(Direction.Down, Wanted.Change("x", -10), 100, year, value, status, reason);

    [Theory]
    [InlineData(2018, 106, OnTrack, Reason.AtPace)]
    [InlineData(2018, 105.9999, Lagging, Reason.BehindPace)]
    [InlineData(2018, 99, Reversing, Reason.MovingAway)]
    [InlineData(2020, 110, Achieved, Reason.TargetMet)]
    [InlineData(2020, 109.9999, Missed, Reason.TargetMissed)]
    public void Relative_rise(int year, double value, object status, object reason) =>
        Check(Direction.Up, Wanted.Change("x", 10), 100, year, value, status, reason);

    /// <summary>A fall of 19 % in two years is 10 % in one, so 90 is exactly the pace of the first.</summary>
    [Theory]
    [InlineData(2019, 90, OnTrack, Reason.AtPace)]
    [InlineData(2019, 90.0001, Lagging, Reason.BehindPace)]
    [InlineData(2019, 93, OffTrack, Reason.FarBehindPace)]
    [InlineData(2019, 101, Reversing, Reason.MovingAway)]
    [InlineData(2020, 81, Achieved, Reason.TargetMet)]
    [InlineData(2020, 81.0001, Missed, Reason.TargetMissed)]
    public void Relative_change_in_the_logarithmic_form(int year, double value, object status, object reason)
    {
        var target = Wanted.Change("x", -19, ChangeForm.Logarithmic).From(2018);
        var judged = new PlanBuilder().Indicator("x").Goal(target)
            .Release(2018).Row("x", 2018, 100)
            .Release(year).Row("x", year, (decimal)value)
            .JudgeTarget();

        Assert.Equal(((Status)status, (Reason)reason), (judged.Status, judged.Reason));
    }

    [Theory]
    [InlineData(-13.9999, Missed)]
    [InlineData(-14, Achieved)]
    [InlineData(-14.0001, Achieved)]
    public void Rounding_never_makes_an_unmet_target_look_met(double change, object status)
    {
        var judged = new PlanBuilder().Indicator("x", Direction.Down, ObservationKind.YearlyChange)
            .Goal(Wanted.Change("x", -14, ChangeForm.Logarithmic).From(2019))
            .Release(2020).Row("x", 2020, (decimal)change)
            .JudgeTarget();

        Assert.Equal((Status)status, judged.Status);
    }

    [Theory]
    [InlineData(2018, 43, OnTrack, Reason.AtPace)]
    [InlineData(2018, 42.9999, Lagging, Reason.BehindPace)]
    [InlineData(2018, 42.4, Lagging, Reason.BehindPace)]
    [InlineData(2018, 42.3999, OffTrack, Reason.FarBehindPace)]
    [InlineData(2018, 39.9, Reversing, Reason.MovingAway)]
    [InlineData(2018, 46, OnTrack, Reason.AtPace)]
    [InlineData(2020, 45, Achieved, Reason.TargetMet)]
    [InlineData(2020, 44.9999, Missed, Reason.TargetMissed)]
    [InlineData(2020, 39, Missed, Reason.MissedMovingAway)]
    public void Level_at_least(int year, double value, object status, object reason) =>
        Check(Direction.Up, Wanted.AtLeast("x", 45), 40, year, value, status, reason);

    [Theory]
    [InlineData(2018, 331, OnTrack, Reason.AtPace)]
    [InlineData(2018, 331.0001, Lagging, Reason.BehindPace)]
    [InlineData(2018, 340.1, Reversing, Reason.MovingAway)]
    [InlineData(2020, 325, Achieved, Reason.TargetMet)]
    [InlineData(2020, 325.0001, Missed, Reason.TargetMissed)]
    public void Level_at_most(int year, double value, object status, object reason) =>
        Check(Direction.Down, Wanted.AtMost("x", 325), 340, year, value, status, reason);

    [Theory]
    [InlineData(Direction.Up, 46, 2020, 54, Achieved, Reason.TargetMet)]
    [InlineData(Direction.Up, 46, 2020, 53.9999, Missed, Reason.TargetMissed)]
    [InlineData(Direction.Up, 46, 2020, 56, Achieved, Reason.TargetMet)]
    [InlineData(Direction.Up, 46, 2020, 70, Achieved, Reason.TargetMet)]
    [InlineData(Direction.Up, 46, 2020, 45, Missed, Reason.MissedMovingAway)]
    [InlineData(Direction.Down, 64, 2020, 56, Achieved, Reason.TargetMet)]
    [InlineData(Direction.Down, 64, 2020, 56.0001, Missed, Reason.TargetMissed)]
    [InlineData(Direction.Down, 64, 2020, 54, Achieved, Reason.TargetMet)]
    [InlineData(Direction.Down, 64, 2020, 40, Achieved, Reason.TargetMet)]
    [InlineData(Direction.None, 46, 2020, 56, Achieved, Reason.TargetMet)]
    [InlineData(Direction.None, 46, 2020, 56.0001, Missed, Reason.TargetMissed)]
    [InlineData(Direction.Up, 46, 2019, 53.2, OnTrack, Reason.AtPace)]
    [InlineData(Direction.Up, 46, 2019, 53.1, Lagging, Reason.BehindPace)]
    [InlineData(Direction.Up, 54.5, 2018, 54.2, OnTrack, Reason.AtLevelAlready)]
    [InlineData(Direction.Up, 54.5, 2018, 53.9, Reversing, Reason.MovingAway)]
    public void Level_about(object direction, double start, int year, double value, object status, object reason) =>
        Check((Direction)direction, Wanted.About("x", 55, 1), (decimal)start, year, value, status, reason);

    /// <summary>The baseline is at the target or beyond it: there is no way to go, and what counts is that the level is held.</summary>
    [Theory]
    [InlineData(45, 2018, 45, OnTrack, Reason.AtLevelAlready)]
    [InlineData(45, 2018, 44.9, Reversing, Reason.MovingAway)]
    [InlineData(45, 2020, 45, Achieved, Reason.TargetMet)]
    [InlineData(45, 2020, 44.9, Missed, Reason.MissedMovingAway)]
    [InlineData(48, 2018, 50, OnTrack, Reason.AtLevelAlready)]
    [InlineData(48, 2018, 46, OnTrack, Reason.AtLevelAlready)]
    [InlineData(48, 2018, 44, Reversing, Reason.MovingAway)]
    [InlineData(48, 2020, 46, Achieved, Reason.TargetMet)]
    [InlineData(48, 2020, 44, Missed, Reason.MissedMovingAway)]
    public void Level_reached_from_the_start(double start, int year, double value, object status, object reason)
    {
        var judged = Check(Direction.Up, Wanted.AtLeast("x", 45), (decimal)start, year, value, status, reason);

        Assert.Null(judged.Progress);
        Assert.All(judged.Path, point => Assert.Equal(45, point.Value));
    }

    [Theory]
    [InlineData(2018, 106, OnTrack, Reason.WithinRoom)]
    [InlineData(2018, 106.0001, Lagging, Reason.RoomUsedTooFast)]
    [InlineData(2018, 107.5, Lagging, Reason.RoomUsedTooFast)]
    [InlineData(2018, 107.5001, OffTrack, Reason.RoomUsedTooFast)]
    [InlineData(2018, 110, OffTrack, Reason.RoomUsedTooFast)]
    [InlineData(2018, 110.0001, OffTrack, Reason.OverLimitAlready)]
    [InlineData(2018, 90, OnTrack, Reason.WithinRoom)]
    [InlineData(2020, 110, Achieved, Reason.TargetMet)]
    [InlineData(2020, 110.0001, Missed, Reason.LimitExceeded)]
    public void Cap_and_budget(int year, double value, object status, object reason)
    {
        var cap = Check(Direction.Down, Wanted.Cap("x", 110), 100, year, value, status, reason);
        var budget = Check(Direction.Down, Wanted.Budget("x", 10), 100, year, value, status, reason);

        Assert.Equal((decimal)value, cap.Actual);
        Assert.Equal((decimal)value - 100, budget.Actual);
        Assert.Equal(cap.Progress, budget.Progress);
        Assert.Equal(cap.Path, budget.Path);
    }

    [Theory]
    [InlineData(2019, 95, OnTrack, Reason.WithinRoom)]
    [InlineData(2019, 95.1, OffTrack, Reason.OverLimitAlready)]
    [InlineData(2020, 95, Achieved, Reason.TargetMet)]
    public void Cap_below_the_baseline_has_no_room(int year, double value, object status, object reason) =>
        Assert.Null(Check(Direction.Down, Wanted.Cap("x", 95), 100, year, value, status, reason).Progress);

    [Theory]
    [InlineData(2017, 110.25, OnTrack, Reason.WithinRoom)]
    [InlineData(2017, 110.2501, Lagging, Reason.RoomUsedTooFast)]
    [InlineData(2017, 114, OffTrack, Reason.RoomUsedTooFast)]
    [InlineData(2017, 90, OnTrack, Reason.WithinRoom)]
    [InlineData(2020, 127.62815625, Achieved, Reason.TargetMet)]
    [InlineData(2020, 127.62815626, Missed, Reason.LimitExceeded)]
    public void Growth_ceiling_of_5_per_cent(int year, double value, object status, object reason) =>
        Check(Direction.Down, Wanted.Ceiling("x", 5), 100, year, value, status, reason);

    [Theory]
    [InlineData(2018, 100, OnTrack, Reason.WithinRoom)]
    [InlineData(2018, 99, OnTrack, Reason.WithinRoom)]
    [InlineData(2018, 100.0001, Reversing, Reason.MovingAway)]
    [InlineData(2020, 100, Achieved, Reason.TargetMet)]
    [InlineData(2020, 100.0001, Missed, Reason.LimitExceeded)]
    public void Zero_growth(int year, double value, object status, object reason) =>
        Check(Direction.Down, Wanted.ZeroGrowth("x"), 100, year, value, status, reason);

    [Theory]
    [InlineData(2018, 30, OnTrack, Reason.AtPace)]
    [InlineData(2018, 29.9, Lagging, Reason.BehindPace)]
    [InlineData(2018, 24, Lagging, Reason.BehindPace)]
    [InlineData(2018, 23.9, OffTrack, Reason.FarBehindPace)]
    [InlineData(2018, 0, OffTrack, Reason.FarBehindPace)]
    [InlineData(2018, -1, Reversing, Reason.MovingAway)]
    [InlineData(2018, 49.9999, OnTrack, Reason.AtPace)]
    [InlineData(2018, 50, Achieved, Reason.TargetMetEarly)]
    [InlineData(2020, 50, Achieved, Reason.TargetMet)]
    [InlineData(2020, 49.9999, Missed, Reason.TargetMissed)]
    public void Sum(int year, double value, object status, object reason)
    {
        var judged = new PlanBuilder().Indicator("x", Direction.Up, ObservationKind.Cumulative).Goal(Wanted.Sum("x", 50))
            .Release(year).Row("x", year, (decimal)value)
            .JudgeTarget();

        Assert.Equal(((Status)status, (Reason)reason), (judged.Status, judged.Reason));
        Assert.Equal((decimal)value / 50, judged.Progress);
    }

    [Fact]
    public void A_target_may_start_from_another_year()
    {
        var judged = new PlanBuilder().Indicator("x", Direction.Up).Goal(Wanted.AtLeast("x", 8).From(2016))
            .Release(2016).Row("x", 2015, 1).Row("x", 2016, 4)
            .Release(2018).Row("x", 2018, 6)
            .JudgeTarget();

        Assert.Equal((0.5m, 0.5m, OnTrack), (judged.Progress!.Value, judged.Pace!.Value, judged.Status));
        Assert.Equal(4, judged.Baseline!.Current.Number);
        Assert.Equal(2016, judged.Path[0].Year.Value);
    }

    [Theory]
    [InlineData(2016, 0, OnTrack)]
    [InlineData(2017, 10, OnTrack)]
    [InlineData(2017, 9.9, Lagging)]
    [InlineData(2018, 20, OnTrack)]
    [InlineData(2018, 30, OnTrack)]
    [InlineData(2019, 35, OnTrack)]
    [InlineData(2019, 34.9, Lagging)]
    public void Declared_milestones_bend_the_path(int year, double value, object status)
    {
        var judged = new PlanBuilder().Indicator("x", Direction.Up, ObservationKind.Cumulative)
            .Goal(Wanted.Sum("x", 50).By((2016, 0), (2018, 20)))
            .Release(year).Row("x", year, (decimal)value)
            .JudgeTarget();

        Assert.Equal((Status)status, judged.Status);
        Assert.Equal([0m, 0, 10, 20, 35, 50], judged.Path.Select(point => point.Value));
    }

    [Fact]
    public void A_path_that_the_plan_leads_away_first_is_no_reversal()
    {
        var judged = new PlanBuilder().Indicator("x").Goal(Wanted.AtMost("x", 80).By((2017, 110)))
            .Release(2015).Row("x", 2015, 100)
            .Release(2017).Row("x", 2017, 110)
            .JudgeTarget();

        Assert.Equal((OnTrack, -0.5m), (judged.Status, judged.Progress));
    }

    [Fact]
    public void Thresholds_are_the_plans()
    {
        var judged = new PlanBuilder().Thresholds(0.9m, 0.5m).Indicator("x").Goal(Wanted.Change("x", -10))
            .Release(2015).Row("x", 2015, 100)
            .Release(2018).Row("x", 2018, 94.6m)
            .JudgeTarget();

        Assert.Equal(OnTrack, judged.Status);
    }

    [Fact]
    public void A_tiered_goal_stands_as_its_worst_tier()
    {
        var goal = new PlanBuilder().Indicator("towns", Direction.Up).Indicator("cities", Direction.Up).Indicator("villages", Direction.Up)
            .Tiers("sewage", Wanted.AtLeast("towns", 84), Wanted.AtLeast("cities", 95), Wanted.AtLeast("villages", 30))
            .Release(2015).Row("towns", 2015, 80).Row("cities", 2015, 90)
            .Release(2020).Row("towns", 2020, 84).Row("cities", 2020, 94.9m).Row("villages", 2020, 31)
            .Judge();

        Assert.Equal([Achieved, Missed, Achieved], goal.Parts.Select(part => part.Status));
        Assert.Equal("cities", goal.Headline!.Target.Indicator.Value);
        Assert.Equal((Missed, Reason.TargetMissed), (goal.Status, goal.Reason));
    }

    [Fact]
    public void A_tier_without_figures_keeps_a_tiered_goal_from_being_achieved()
    {
        var goal = new PlanBuilder().Indicator("towns", Direction.Up).Indicator("cities", Direction.Up)
            .Tiers("sewage", Wanted.AtLeast("towns", 84), Wanted.AtLeast("cities", 95))
            .Release(2020).Row("towns", 2020, 90)
            .Judge();

        Assert.Equal((NoData, Reason.NothingFound), (goal.Status, goal.Reason));
    }

    private static TargetAssessment Check(
        Direction direction, Target target, decimal start, int year, double value, object status, object reason)
    {
        var judged = new PlanBuilder().Indicator("x", direction).Goal(target)
            .Release(2015).Row("x", 2015, start)
            .Release(year).Row("x", year, (decimal)value)
            .JudgeTarget();

        Assert.Equal(((Status)status, (Reason)reason), (judged.Status, judged.Reason));
        return judged;
    }
}
