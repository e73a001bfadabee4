using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Assessment;

/// <summary>Targets of every kind for 2020 on the base year 2015; tests change what they need with "with".</summary>
internal static class Wanted
{
    public static Target Change(string indicator, decimal percent, ChangeForm form = ChangeForm.Linear) => Target(
        indicator, TargetKind.RelativeChange, percent < 0
            ? Bound.AtMost
            : Bound.AtLeast, percent) with { Form = form, Unit = Unit.Percent };

    public static Target AtLeast(string indicator, decimal level) => Target(indicator, TargetKind.Level, Bound.AtLeast, level);

    public static Target AtMost(string indicator, decimal level) => Target(indicator, TargetKind.Level, Bound.AtMost, level);

    public static Target Cap(string indicator, decimal level) => Target(indicator, TargetKind.Cap, Bound.AtMost, level);

    public static Target Budget(string indicator, decimal increment) =>
        Target(indicator, TargetKind.IncrementBudget, Bound.AtMost, increment);

    public static Target Ceiling(string indicator, decimal percent) =>
        Target(indicator, TargetKind.GrowthCeiling, Bound.AtMost, percent) with { Unit = Unit.Percent };

    public static Target Sum(string indicator, decimal sum) => Target(indicator, TargetKind.Cumulative, Bound.AtLeast, sum);

    /// <summary>The same target by way of values that the plan declares for years before.</summary>
    public static Target By(this Target target, params (int Year, decimal Value)[] milestones) =>
        target with { Milestones = [.. milestones.Select(one => new YearlyMilestone(new(one.Year), one.Value))] };

    public static Target From(this Target target, int baseYear) => target with { BaseYear = new(baseYear) };

    private static Target Target(string indicator, TargetKind kind, Bound bound, decimal value) => new(
        new(indicator),
        kind,
        ChangeForm.Linear,
        bound,
        value,
        PlanBuilder.Unit,
        new(2020),
        YearIsImplied: false,
        new(2015),
        0,
        [],
        null);
}
