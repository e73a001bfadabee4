using Generator.Model;

namespace Generator.Tests.Content;

/// <summary>How single promises stood in each edition, and the state's warning levels.</summary>
public sealed class EditionTests
{
    [Theory]
    [InlineData("fertiliser-zero-growth", "BaselineOnly Reversing Reversing OnTrack OnTrack Achieved")]
    [InlineData("pesticide-zero-growth", "BaselineOnly OnTrack Reversing OnTrack OnTrack Achieved")]
    [InlineData("steel-capacity-cut", "NoData OnTrack OnTrack StatedMet StatedMet StatedMet")]
    [InlineData("coal-capacity-cut", "NoData NotComparable NotComparable OnTrack Lagging Achieved")]
    [InlineData("services-share", "BaselineOnly OnTrack NotComparable NotComparable NotComparable NotComparable")]
    [InlineData("residential-retrofit", "NoData NoData NoData NoData NoData Missed")]
    [InlineData("park-sewage-plants", "NotDue NotDue NoData Missed Missed Missed")]
    public void A_promise_stood_so_from_edition_to_edition(string goal, string statuses)
    {
        var judged = ShippedPlan.Assessment.Releases
            .Select(release => Assert.Single(release.Goals, one => one.Goal.Id.Value == goal).Status.ToString());
        Assert.Equal(statuses, string.Join(' ', judged));
    }

    [Theory]
    [InlineData("barometer-intensity", "内蒙古 辽宁 黑龙江 浙江 广东 广西 海南 陕西 宁夏", "安徽 新疆", 19)]
    [InlineData("barometer-total", "内蒙古 浙江 安徽 云南 宁夏", "广东", 24)]
    public void The_national_picture_is_the_one_of_the_notice(string indicator, string gravest, string serious, int smooth)
    {
        var barometer = ShippedPlan.Plan.Barometer!;
        var issue = Assert.Single(barometer.Issues);
        var rating = Assert.Single(issue.Ratings, one => one.Indicator.Value == indicator);
        Assert.Equal(gravest, Names(rating.Level1));
        Assert.Equal(serious, Names(rating.Level2));
        Assert.Equal(smooth, rating.Level3.Length);
        Assert.Equal("西藏", Names(issue.NoData));
        Assert.Equal(31, barometer.Nation.Count);
        Assert.Equal(10, barometer.Rule.Limit);
    }

    [Fact]
    public void Each_edition_is_dated_on_the_day_on_which_its_figures_were_entered()
    {
        Assert.Equal([2015, 2016, 2017, 2018, 2019, 2020], ShippedPlan.Plan.Releases.Select(release => release.Year.Value));
        Assert.All(ShippedPlan.Plan.Releases, release => Assert.Equal(new DateOnly(2026, 11, 26), release.Date));
    }

    private static string Names(IEnumerable<RegionCode> codes) =>
        string.Join(' ', codes.Select(code => ShippedPlan.Plan.Barometer!.Nation[code].Name[new("zh")]));
}
