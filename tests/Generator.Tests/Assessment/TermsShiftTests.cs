using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;

namespace Generator.Tests.Assessment;

/// <summary>Whether new terms of a promise are easier or harder to keep.</summary>
public sealed class TermsShiftTests
{
    private static readonly Target Before = new(
        new("x"), TargetKind.Level, ChangeForm.Linear, Bound.AtLeast, 50, Unit.Percent, new(2020), YearIsImplied: false, new(2015), 0, [],
        null);

    [Theory]
    [InlineData("Level", "AtLeast", 50, 2020, "None")]
    [InlineData("Level", "AtLeast", 45, 2020, "Easier")]
    [InlineData("Level", "AtLeast", 55, 2020, "Harder")]
    [InlineData("Level", "Above", 50, 2020, "Harder")]
    [InlineData("Level", "Above", 45, 2020, "Easier")]
    [InlineData("Level", "AtLeast", 50, 2022, "Easier")]
    [InlineData("Level", "AtLeast", 50, 2019, "Harder")]
    [InlineData("Level", "AtLeast", 45, 2022, "Easier")]
    [InlineData("Level", "AtLeast", 55, 2022, "Mixed")]
    [InlineData("Level", "AtMost", 50, 2020, "Incomparable")]
    [InlineData("Level", "About", 50, 2020, "Incomparable")]
    [InlineData("Cumulative", "AtLeast", 50, 2020, "Incomparable")]
    public void Of_a_target_to_reach(string kind, string bound, int value, int year, string shift) => Assert.Equal(
        Enum.Parse<Shift>(shift),
        TermsShift.Of(
            new Commitment.Single(Before),
            new Commitment.Single(
                Before with { Kind = Enum.Parse<TargetKind>(kind), Bound = Enum.Parse<Bound>(bound), Value = value, Year = new(year) })));

    [Theory]
    [InlineData(22000, 2020, "Harder")]
    [InlineData(23000, 2020, "Easier")]
    [InlineData(22500, 2022, "Incomparable")]
    public void Of_a_limit(int value, int year, string shift)
    {
        var cap = Before with { Kind = TargetKind.Cap, Bound = Bound.AtMost, Value = 22500 };

        Assert.Equal(
            Enum.Parse<Shift>(shift),
            TermsShift.Of(new Commitment.Single(cap), new Commitment.Single(cap with { Value = value, Year = new(year) })));
    }

    /// <summary>A fall of ten per cent is a lesser promise than one of fourteen.</summary>
    [Fact]
    public void Of_a_fall()
    {
        var fall = Before with { Kind = TargetKind.RelativeChange, Bound = Bound.AtMost, Value = -14 };

        Assert.Equal(Shift.Easier, TermsShift.Of(new Commitment.Single(fall), new Commitment.Single(fall with { Value = -10 })));
    }

    [Theory]
    [InlineData(1, "None")]
    [InlineData(2, "Easier")]
    [InlineData(0, "Harder")]
    public void Of_about_a_number(int tolerance, string shift)
    {
        var about = Before with { Bound = Bound.About, Tolerance = 1 };

        Assert.Equal(
            Enum.Parse<Shift>(shift),
            TermsShift.Of(new Commitment.Single(about), new Commitment.Single(about with { Tolerance = tolerance })));
    }

    [Theory]
    [InlineData("2018-12-31", "None")]
    [InlineData("2019-12-31", "Easier")]
    [InlineData("2018-06-30", "Harder")]
    public void Of_a_deadline(string date, string shift) => Assert.Equal(
        Enum.Parse<Shift>(shift), TermsShift.Of(Dated("2018-12-31"), Dated(date)));

    [Fact]
    public void Of_tiers()
    {
        var towns = new Tier("towns", null!, Before);
        var cities = new Tier("cities", null!, Before with { Value = 90 });

        Assert.Equal(Shift.Easier, Of([towns, cities], [towns]));
        Assert.Equal(Shift.Harder, Of([towns], [towns, cities]));
        Assert.Equal(Shift.Mixed, Of([towns], [cities]));
        Assert.Equal(Shift.Easier, Of([towns, cities], [cities, towns with { Target = Before with { Value = 40 } }]));

        static Shift Of(Tier[] before, Tier[] after) =>
            TermsShift.Of(new Commitment.Tiered([.. before]), new Commitment.Tiered([.. after]));
    }

    [Theory]
    [InlineData(12, 14, "Within", "None")]
    [InlineData(12, 15, "Within", "Easier")]
    [InlineData(12, 13, "Within", "Harder")]
    [InlineData(11, 14, "Within", "Easier")]
    [InlineData(13, 15, "Within", "Mixed")]
    [InlineData(12, 14, "Between", "Harder")]
    public void Of_a_range(int from, int to, string bound, string shift)
    {
        var range = Before with { Kind = TargetKind.Range, Bound = Bound.Within, Value = 12, UpTo = 14 };

        Assert.Equal(
            Enum.Parse<Shift>(shift),
            Of(range, range with { Value = from, UpTo = to, Bound = Enum.Parse<Bound>(bound) }));
    }

    /// <summary>A mean of so much may hide a bad year.</summary>
    [Fact]
    public void Of_each_year()
    {
        var floor = Before with { Kind = TargetKind.GrowthFloor, Value = 6.5m };

        Assert.Equal(Shift.Harder, Of(floor, floor with { EachYear = true }));
        Assert.Equal(Shift.Easier, Of(floor with { EachYear = true }, floor));
        Assert.Equal(Shift.Incomparable, Of(floor, floor with { Year = new(2022) }));
    }

    [Fact]
    public void Of_each_region()
    {
        var both = Before with { EachRegion = true, Regional = [new(new("A"), 50), new(new("B"), 40)] };

        Assert.Equal(Shift.Harder, Of(Before, both));
        Assert.Equal(Shift.Easier, Of(both, both with { Regional = [new(new("A"), 50)] }));
        Assert.Equal(Shift.Easier, Of(both, both with { Regional = [new(new("A"), 50), new(new("B"), 30)] }));
        Assert.Equal(Shift.None, Of(both, both with { Regional = [new(new("B"), 40), new(new("A"), 50)] }));
    }

    [Fact]
    public void Of_a_peak()
    {
        var peak = Before with { Kind = TargetKind.Peak, Bound = Bound.AtMost, Value = 0, LowerYears = 2 };

        Assert.Equal(Shift.Easier, Of(peak, peak with { Year = new(2022) }));
        Assert.Equal(Shift.Easier, Of(peak, peak with { LowerYears = 1 }));
    }

    [Fact]
    public void Of_values_on_the_way()
    {
        var steps = Before with { Milestones = [new(new(2018), 30)] };

        Assert.Equal(Shift.Harder, Of(steps, steps with { Milestones = [new(new(2018), 35)] }));
        Assert.Equal(Shift.Easier, Of(steps, Before));
    }

    [Fact]
    public void Of_the_figure_that_the_plan_gives_beside_a_change()
    {
        var fall = Before with
        {
            Kind = TargetKind.RelativeChange,
            Bound = Bound.AtMost,
            Value = -15,
            Restated = new Figure(0.85m, Unit.Percent),
        };
        var other = new Figure(0.9m, Unit.Percent);

        Assert.Equal(Shift.Incomparable, Of(fall, fall with { Restated = other }));
        Assert.Equal(Shift.Easier, Of(fall, fall with { Value = -10, Restated = other }));
    }

    /// <summary>
    /// Whatever a target is made of, now or later: what differs is never called the same, words on it and readings of this report apart.
    /// </summary>
    [Fact]
    public void Of_every_member()
    {
        string[] words = [nameof(Target.Said), nameof(Target.YearIsImplied), nameof(Target.BaseYearIsImplied)];
        var members = typeof(Target).GetProperties().Where(property => property.CanWrite && !words.Contains(property.Name)).ToList();

        Assert.Equal([], members.Where(member => Of(Before, Changed(member)) == Shift.None).Select(member => member.Name));
        Assert.InRange(members.Count, 17, 99);

        static Target Changed(System.Reflection.PropertyInfo member)
        {
            var target = Before with { };
            member.SetValue(target, Other(member));
            return target;
        }

        static object Other(System.Reflection.PropertyInfo member) => member.GetValue(Before) switch
        {
            bool value => !value,
            int value => value + 1,
            decimal value => value + 1,
            Enum value => Enum.ToObject(value.GetType(), Convert.ToInt32(value, null) + 1),
            Year value => value + 1,
            IndicatorId => new IndicatorId("y"),
            UnitId => new UnitId("t"),
            Members => Members.Of([(new("sector"), new("industry"))]),
            ImmutableArray<YearlyMilestone> => ImmutableArray.Create(new YearlyMilestone(new(2018), 1)),
            ImmutableArray<RegionTarget> => ImmutableArray.Create(new RegionTarget(new("A"), 1)),
            null when member.PropertyType == typeof(decimal?) => 1m,
            null when member.PropertyType == typeof(Year?) => new Year(2016),
            null when member.PropertyType == typeof(IndicatorId?) => new IndicatorId("y"),
            null when member.PropertyType == typeof(Figure?) => new Figure(1, Unit.Percent),
            _ => throw new NotSupportedException($"Say here what another {member.Name} is."),
        };
    }

    private static Shift Of(Target before, Target after) => TermsShift.Of(new Commitment.Single(before), new Commitment.Single(after));

    [Fact]
    public void Of_a_date_in_place_of_a_target() =>
        Assert.Equal(Shift.Incomparable, TermsShift.Of(new Commitment.Single(Before), Dated("2018-12-31")));

    private static Commitment.Dated Dated(string date) =>
        new(new(new("x"), DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), DeadlineIsImplied: false));
}
