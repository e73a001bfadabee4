using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Assessment;

/// <summary>
/// Figures and targets that the formulas cannot take, most of which no content folder could hold, end in a status with its reason, never
/// in an
/// exception. Those that a dataset can hold are among the specs of targets.
/// </summary>
public sealed class OddFigureTests
{
    [Fact]
    public void Targets_that_leave_the_formula_nothing_to_divide_by()
    {
        AssertNotMeasurable(Levels(Wanted.Change("x", 0), 5, 5));
        AssertNotMeasurable(Levels(Wanted.Change("x", -100, ChangeForm.Logarithmic), 5, 4));
        AssertNotMeasurable(Levels(Wanted.Change("x", -10, ChangeForm.Logarithmic).By((2018, -100)), 5, 4));
        AssertNotMeasurable(
            new PlanBuilder().Indicator("x", Direction.Up, ObservationKind.Cumulative)
                .Goal(Wanted.Sum("x", 0))
                .Yearly("x", 2016, 1)
                .JudgeTarget());
    }

    [Fact]
    public void Numbers_beyond_any_statistic() => AssertNotMeasurable(Levels(Wanted.Change("x", -10), 1e-27, 1e20));

    [Fact]
    public void The_plans_own_odd_figures_are_left_out_of_the_audit()
    {
        var audit = new PlanBuilder().Indicator("x").Indicator("y")
            .Goal("restated", Wanted.Change("x", -10) with { Restated = new Figure(5, PlanBuilder.Unit) })
            .Goal("cap", Wanted.Cap("y", 5))
                .Goal("budget", Wanted.Budget("y", decimal.MaxValue))
                .Goal("ceiling", Wanted.Ceiling("y", 1e20m))
            .Result("no-task", 5, new(0, 100))
            .Release(2015).Row("x", 2015, 0).Row("y", 2015, 1e10m)
            .Assess()
            .Audit;

        Assert.Empty(audit);
    }

    /// <summary>Any kind of target, direction and observations with any figures, bases, periods and statements in any release.</summary>
    [Fact]
    public void No_combination_of_figures_throws() => Properties.Hold(
        from target in Targets()
        from direction in Gen.Elements(Direction.None, Direction.Down, Direction.Up)
        from observations in Gen.Elements(
            ObservationKind.Level, ObservationKind.YearlyChange, ObservationKind.Cumulative, ObservationKind.Event)
        from rows in Gen.ListOf(Rows())
        select Plan(target, direction, observations, [.. rows]),
        plan => plan.Assess().Releases.All(release => release.Goals.All(HasReason)),
        count: 2000);

    private static Gen<Target> Targets() =>
        from kind in Gen.Elements(Enum.GetValues<TargetKind>())
        from form in Gen.Elements(ChangeForm.Linear, ChangeForm.Logarithmic)
        from bound in Gen.Elements(Enum.GetValues<Bound>())
        from value in Properties.Odd()
        from tolerance in Properties.Odd()
        from milestone in Properties.Odd()
        from hasMilestone in Gen.Elements(true, false, false)
        from baseYear in Gen.Choose(2014, 2019)
        select (Wanted.AtMost("x", value) with
        {
            Kind = kind,
            Form = kind == TargetKind.RelativeChange ? form : ChangeForm.Linear,
            Bound = bound,
            Tolerance = Math.Abs(tolerance),
            BaseYear = new(baseYear),
            FirstYear = kind == TargetKind.Mean ? new(baseYear) : null,
            Restated = new Figure(tolerance, PlanBuilder.Unit),
            Milestones = hasMilestone && baseYear < 2018 ? [new(new(2018), milestone)] : ImmutableArray<YearlyMilestone>.Empty,
        });

    private static Gen<OddRow> Rows() =>
        from release in Gen.Choose(2015, 2021)
        from year in Gen.Choose(2014, 2021)
        from value in Properties.Odd()
        from isStated in Gen.Elements(true, false, false, false)
        from isHalf in Gen.Elements(true, false, false, false)
        from basis in Gen.Elements("", "", "", "other")
        select new OddRow(release, year, value, isStated, isHalf, basis);

    private static PlanBuilder Plan(Target target, Direction direction, ObservationKind observations, ImmutableArray<OddRow> rows)
    {
        var plan = new PlanBuilder().Indicator("x", direction, observations)
            .Goal("goal", target).Goal("budget", target with { Kind = TargetKind.IncrementBudget, Form = ChangeForm.Linear });
        for (var release = 2015; release <= 2021; release++)
        {
            plan.Release(release);
            foreach (var row in rows.Where(row => row.Release == release))
            {
                _ = row.IsStated
                    ? plan.Stated("x", row.Year)
                    : plan.Row("x", row.Year, row.Value, basis: row.Basis, period: row.IsHalf ? new(1, 6) : null);
            }
        }

        return plan;
    }

    private static bool HasReason(GoalAssessment goal) =>
        Enum.IsDefined(goal.Reason) && (goal.Reason != Reason.NotMeasurable || goal.Status == Status.Undecided);

    private static TargetAssessment Levels(Target target, double start, double end) => new PlanBuilder().Indicator("x").Goal(target)
        .Release(2015).Row("x", 2015, (decimal)start)
        .Release(2020).Row("x", 2020, (decimal)end)
        .JudgeTarget();

    private static void AssertNotMeasurable(TargetAssessment judged) =>
        Assert.Equal((Status.Undecided, Reason.NotMeasurable), (judged.Status, judged.Reason));

    private sealed record OddRow(int Release, int Year, decimal Value, bool IsStated, bool IsHalf, string Basis);
}
