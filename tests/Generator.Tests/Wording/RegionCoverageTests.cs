using Generator.Wording;

namespace Generator.Tests.Wording;

/// <summary>Pages of places say first which of the plan's main indicators they have figures of.</summary>
public sealed class RegionCoverageTests
{
    [Theory]
    [InlineData("en", "No figures by place were found for the plan’s main targets: Yearly change in energy intensity, Total energy use, "
        + "Chemical oxygen demand emissions, Ammonia nitrogen emissions, Sulphur dioxide emissions and Nitrogen oxides emissions.")]
    [InlineData("zh", "规划的主要指标都没有查到分地区的数字：能耗强度年度变化、能源消费总量、化学需氧量排放量、氨氮排放量、二氧化硫排放量、氮氧化物排放量。")]
    public void None_is_found_for_places(string language, string expected) =>
        Assert.Equal(expected, Words(language).MainCoverage(region: null, _ => false));

    [Fact]
    public void Some_are_found_for_a_place()
    {
        var hohhot = ShippedPlan.Assessment.Plan.Others.First();
        Assert.Equal(
            "Of the plan’s main targets, figures for Hohhot were found for Total energy use and Sulphur dioxide emissions. "
            + "None were found for Yearly change in energy intensity, Chemical oxygen demand emissions, Ammonia nitrogen emissions and "
            + "Nitrogen oxides emissions.",
            Words("en").MainCoverage(hohhot, id => id.Value is "energy-total" or "so2-emissions"));
    }

    [Fact]
    public void Nothing_is_said_where_all_are_found() => Assert.Null(Words("en").MainCoverage(region: null, _ => true));

    private static RegionWords Words(string language) =>
        new PlanWords(ShippedPlan.Assessment, ShippedPlan.Locale(language)).Regions;
}
