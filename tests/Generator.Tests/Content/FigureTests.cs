using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Tests.Content;

/// <summary>Single figures as their sources have them, the bases that keep them apart, and the sources themselves.</summary>
public sealed partial class FigureTests
{
    [Theory]
    [InlineData("fertiliser-use", 2015, "yearbook", "229.4")]
    [InlineData("fertiliser-use", 2020, "yearbook", "207.7")]
    [InlineData("fertiliser-use", 2019, "department", "217.7")]
    [InlineData("pesticide-use", 2015, "yearbook", "3.2961")]
    [InlineData("pesticide-use", 2020, "yearbook", "2.3426")]
    [InlineData("pesticide-use", 2019, "department", "1.94")]
    [InlineData("residential-retrofit-area", 2020, "", "1607.6")]
    [InlineData("straw-utilisation", 2019, "", "85.91")]
    [InlineData("straw-utilisation", 2019, "Xinhua", 84)]
    [InlineData("farm-film-recovery", 2019, "mulch film", 72)]
    [InlineData("farm-cod-emissions", 2015, "environmental statistics", "59.12")]
    [InlineData("farm-ammonia-nitrogen-emissions", 2015, "environmental statistics", "1.13")]
    [InlineData("coal-capacity-removed", 2019, "", 3870)]
    [InlineData("coal-capacity-removed", 2016, "closures only", 330)]
    [InlineData("steel-capacity-removed", 2016, "", "291.25")]
    [InlineData("capacity-wind", 2020, "", 3786)]
    [InlineData("capacity-wind", 2020, "press", 3729)]
    [InlineData("energy-intensity-rise-since-2015", 2019, "", "9.5")]
    [InlineData("river-chiefs-appointed", 2017, "", 6414)]
    public void A_figure_is_entered_as_the_source_has_it(string indicator, int year, string basis, decimal value)
    {
        var row = Assert.Single(
            ShippedPlan.Plan.Observations,
            one => one.Indicator.Value == indicator && one.Year.Value == year && one.Basis.Value == basis
                && one.Region == ShippedPlan.Plan.Region && one.Period is null);
        Assert.Equal(value, row.Number);
    }

    [Theory]
    [InlineData("manure-utilisation", 2020, "86.08")]
    [InlineData("large-farm-waste-facility-share", 2020, "95.86")]
    public void A_figure_of_half_a_year_says_so(string indicator, int year, decimal value)
    {
        var row = Assert.Single(
            ShippedPlan.Plan.Observations,
            one => one.Indicator.Value == indicator && one.Year.Value == year && one.Region.Value == "150000");
        Assert.Equal(value, row.Number);
        Assert.Equal(new PeriodOfYear(1, 6), row.Period);
    }

    [Fact]
    public void The_bases_that_no_target_is_compared_with_are_these()
    {
        Assert.Equal(
            [
                "coal-capacity-removed: closures only", "farm-film-recovery: mulch film", "manure-utilisation: all livestock",
                "nonfossil-capacity-share: compiled capacities", "nonfossil-capacity-share: wind and solar only",
                "river-chief-system: chiefs named at all four levels", "small-coal-boilers-phased-out: prefecture-level cities only",
                "solid-waste-utilisation: compilation", "solid-waste-utilisation: used / generated",
                "tertiary-share: first published, after the 2017 correction", "tertiary-share: revised GDP",
            ],
            ShippedPlan.Plan.Indicators
                .SelectMany(indicator => indicator.Bases.Values
                    .Where(basis => basis.OtherThanPlan)
                    .Select(basis => $"{indicator.Id.Value}: {basis.Id.Value}"))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_league_is_not_the_mean_of_twelve()
    {
        var leagues = ShippedPlan.Plan.Observations
            .Where(row => row.Region != ShippedPlan.Plan.Region && row.Indicator.Value == "good-air-days-ratio")
            .ToList();
        Assert.Equal(12, leagues.Count);
        Assert.All(leagues, row => Assert.Equal("single leagues re-based", row.Basis.Value));
    }

    /// <summary>Two ways of accounting: in 2015 the sum is 15 % above the region's own figure, in 2020 less than 1 % below.</summary>
    [Theory]
    [InlineData(2015, "leagues as first published", "20559.32")]
    [InlineData(2016, "leagues as first published", "21299.44")]
    [InlineData(2019, "leagues, unified accounts", "17127.97")]
    [InlineData(2020, "leagues, unified accounts", "17290.68")]
    public void The_product_of_twelve_leagues_adds_up(int year, string basis, decimal sum)
    {
        var leagues = ShippedPlan.Plan.Observations
            .Where(row => row.Indicator.Value == "gdp" && row.Region.Value != "150000" && row.Year.Value == year)
            .ToList();
        Assert.Equal(12, leagues.Select(row => row.Region).Distinct().Count());
        Assert.All(leagues, row => Assert.Equal(basis, row.Basis.Value));
        Assert.Equal(sum, leagues.Sum(row => row.Number));
    }

    [Fact]
    public void Each_press_conference_is_a_source_of_its_own()
    {
        var of2021 = ShippedPlan.Plan.Observations.Where(row => row.Source.Value == "pollution-targets-press-2021").ToList();
        Assert.Equal(
            ["nox-emissions", "pm25-fall-since-2015", "small-coal-boilers-removed", "so2-emissions", "ultra-low-coal-capacity"],
            of2021.Select(row => row.Indicator.Value).Order(StringComparer.Ordinal));
        Assert.All(
            of2021.Where(row => row.Value is ObservedValue.StatedMet),
            row => Assert.Contains("2021年的新闻发布会", row.Note![new("zh")], StringComparison.Ordinal));
        Assert.Equal(
            ["surface-water-good-ratio"],
            ShippedPlan.Plan.Observations.Where(row => row.Source.Value == "pollution-press-2020").Select(row => row.Indicator.Value));
    }

    [Fact]
    public void Fifty_sources_tell_what_they_say()
    {
        Assert.Equal(50, ShippedPlan.Plan.Sources.Count);
        Assert.All(ShippedPlan.Plan.Sources, source => Assert.NotNull(source.Says));
        Assert.All(
            ShippedPlan.Plan.Sources.Where(source => source.Accessed is not null),
            source => Assert.True(source.Accessed == "2026-11-26" && source.ReadAt is not null, source.Id.Value));
        Assert.Equal(
            ["league-gdp-panel", "rural-yearbook-fertiliser", "rural-yearbook-pesticide", "wiki-economy"],
            ShippedPlan.Plan.Sources
                .Where(source => source.NamesItsSource)
                .Select(source => source.Id.Value)
                .Order(StringComparer.Ordinal));
    }

    /// <summary>Half-width signs between Chinese words, and words that name a place in a file instead of a figure.</summary>
    [Fact]
    public void Notes_are_set_in_their_own_language()
    {
        foreach (var row in ShippedPlan.Plan.Observations.Where(row => row.Note is not null))
        {
            Assert.DoesNotMatch(HalfWidth(), row.Note![new("zh")]);
            Assert.DoesNotMatch(Straight(), row.Note[new("en")]);
        }
    }

    [GeneratedRegex("""[\u4e00-\u9fff）”％][,;:]|[,;:] ?[\u4e00-\u9fff]""")]
    private static partial Regex HalfWidth();

    [GeneratedRegex("""["']|\d-\d|\d %|row above""")]
    private static partial Regex Straight();
}
