using FsCheck.Fluent;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Assessment;

/// <summary>A figure on the required path is exactly at its pace, whichever kind of target and year.</summary>
public sealed class PathProperties
{
    private const decimal Precision = 1e-18m;

    [Theory]
    [InlineData(TargetKind.Level, ChangeForm.Linear)]
    [InlineData(TargetKind.RelativeChange, ChangeForm.Linear)]
    [InlineData(TargetKind.RelativeChange, ChangeForm.Logarithmic)]
    [InlineData(TargetKind.Cap, ChangeForm.Linear)]
    [InlineData(TargetKind.IncrementBudget, ChangeForm.Linear)]
    [InlineData(TargetKind.GrowthCeiling, ChangeForm.Linear)]
    [InlineData(TargetKind.Cumulative, ChangeForm.Linear)]
    public void A_figure_on_the_path_is_at_its_pace(object kind, object form) => Properties.Hold(
        from start in Properties.Printed(50, 900)
        from change in Properties.Printed(1, 60)
        from baseYear in Gen.Choose(2010, 2018)
        from year in Gen.Choose(baseYear + 1, 2019)
        select new Way(start, change, baseYear, year),
        way => IsAtPace(Target((TargetKind)kind, (ChangeForm)form, way).From(way.BaseYear), way));

    [Theory]
    [InlineData(TargetKind.Level, ChangeForm.Linear)]
    [InlineData(TargetKind.RelativeChange, ChangeForm.Linear)]
    [InlineData(TargetKind.RelativeChange, ChangeForm.Logarithmic)]
    [InlineData(TargetKind.Cumulative, ChangeForm.Linear)]
    public void A_figure_on_a_declared_path_is_at_its_pace(object kind, object form) => Properties.Hold(
        from start in Properties.Printed(50, 900)
        from change in Properties.Printed(1, 60)
        from share in Gen.Choose(1, 99)
        from year in Gen.Choose(2016, 2019)
        select (new Way(start, change, 2015, year), share),
        one => IsAtPace(WithMilestone(Target((TargetKind)kind, (ChangeForm)form, one.Item1), one.Item1, one.share), one.Item1));

    [Fact]
    public void Equal_yearly_changes_are_at_the_pace_of_an_intensity() => Properties.Hold(
        from change in Properties.Printed(-30, 0).Where(change => change < 0)
        from years in Gen.Choose(1, 4)
        select (change, years),
        one =>
        {
            var whole = 100 * (DecimalMath.Power(1 + (one.change / 100), 5) - 1);
            var judged = new PlanBuilder().Indicator("x", Direction.Down, ObservationKind.YearlyChange)
                .Goal(Wanted.Change("x", whole, ChangeForm.Logarithmic))
                .Yearly("x", 2016, [.. Enumerable.Repeat(one.change, one.years)])
                .JudgeTarget();
            return IsAtPace(judged);
        });

    [Fact]
    public void The_order_of_yearly_changes_does_not_change_their_product() => Properties.Hold(
        Gen.ArrayOf(Properties.Printed(-50, 50), 4),
        changes => Math.Abs(Chained(changes) - Chained([.. changes.Reverse()])) < Precision);

    [Fact]
    public void The_path_ends_at_the_target() => Properties.Hold(
        from start in Properties.Printed(50, 900)
        from change in Properties.Printed(1, 60)
        select new Way(start, change, 2015, 2016),
        way =>
            Math.Abs(
                Judge(
                    Target(TargetKind.RelativeChange, ChangeForm.Logarithmic, way), way, 1).Path[^1].Value - (
                        way.Start * (1 - (way.Change / 100)))) < Precision);

    private static bool IsAtPace(Target target, Way way)
    {
        var path = Judge(target, way, null).Path;
        return IsAtPace(Judge(target, way, path.Single(point => point.Year.Value == way.Year).Value));
    }

    private static bool IsAtPace(TargetAssessment judged) =>
        judged.Status == Status.OnTrack
        && Math.Abs(judged.Progress!.Value - judged.Pace!.Value) < Precision
        && judged.Working.Length > 0;

    private static TargetAssessment Judge(Target target, Way way, decimal? figure)
    {
        var isSum = target.Kind == TargetKind.Cumulative;
        var plan = new PlanBuilder().Indicator(
            "x", isSum ? Direction.Up : Direction.Down, isSum ? ObservationKind.Cumulative : ObservationKind.Level)
            .Goal(target).Release(way.BaseYear);
        plan = isSum ? plan : plan.Row("x", way.BaseYear, way.Start);
        plan = plan.Release(way.Year);
        return (figure is { } known ? plan.Row("x", way.Year, known) : plan).JudgeTarget();
    }

    /// <summary>A target of the kind that asks for, or leaves room for, the change in per cent of the start.</summary>
    private static Target Target(TargetKind kind, ChangeForm form, Way way) => kind switch
    {
        TargetKind.Level => Wanted.AtMost("x", way.Start - way.Change),
        TargetKind.RelativeChange => Wanted.Change("x", -way.Change, form),
        TargetKind.Cap => Wanted.Cap("x", way.Start + way.Change),
        TargetKind.IncrementBudget => Wanted.Budget("x", way.Change),
        TargetKind.GrowthCeiling => Wanted.Ceiling("x", way.Change),
        _ => Wanted.Sum("x", way.Change),
    };

    /// <summary>The target by way of a share, in per cent, of its whole way in 2017.</summary>
    private static Target WithMilestone(Target target, Way way, int share)
    {
        var start = target.Kind == TargetKind.Level ? way.Start : 0;
        return target.By((2017, start + ((target.Value - start) * share / 100)));
    }

    private static decimal Chained(decimal[] changes) => new PlanBuilder().Indicator("x", Direction.Down, ObservationKind.YearlyChange)
        .Goal(Wanted.Change("x", -10))
        .Yearly("x", 2016, changes)
        .JudgeTarget()
        .Actual!.Value;

    private sealed record Way(decimal Start, decimal Change, int BaseYear, int Year);
}
