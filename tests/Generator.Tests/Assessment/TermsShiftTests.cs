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

    [Fact]
    public void Of_a_date_in_place_of_a_target() =>
        Assert.Equal(Shift.Incomparable, TermsShift.Of(new Commitment.Single(Before), Dated("2018-12-31")));

    private static Commitment.Dated Dated(string date) =>
        new(new(new("x"), DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), DeadlineIsImplied: false));
}
