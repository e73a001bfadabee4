using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// A status that rests on an older figure says of which year it speaks, and a stale figure does not keep a promise on track.
/// </summary>
public sealed partial class StaleFigureTests(BuiltSite site)
{
    /// <summary>The figures on the plan's basis end in 2016, and the target left room for three more years at most.</summary>
    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2019)]
    public void Services_are_not_on_track_on_a_figure_of_2016(int release) => Assert.All(
        (string[])["zh", "en"],
        tag => Assert.NotEqual("on-track", Status(Row(tag, release, "#services-share"))));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_verdict_on_the_way_names_the_year_of_its_figure(string tag)
    {
        var rows = (
            from release in Enumerable.Range(2016, 4)
            from row in Rows(tag, release)
            where Status(row) is "on-track" or "lagging" or "off-track"
            select (Release: release, Text: PageText.Of(row))).ToList();
        Assert.True(rows.Count >= 20, $"Only {rows.Count} such verdicts.");
        Faults.None(
            from row in rows
            let years = Year().Matches(row.Text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList()
            where !years.Exists(year => year > 2015 && year <= row.Release)
            select $"{tag}/releases/{row.Release}: {row.Text}");
    }

    private IElement Row(string tag, int release, string goal) =>
        Rows(tag, release).Single(row => row.QuerySelector($"th a[href$='{goal}']") is not null);

    private IEnumerable<IElement> Rows(string tag, int release) =>
        site.Document($"{tag}/releases/{release}.html")
            .QuerySelectorAll("tr[data-item]")
            .Where(row => row.QuerySelector(".status") is not null);

    private static string Status(IElement row) =>
        row.QuerySelector(".status")!.ClassList.Single(name => name.StartsWith("s-", StringComparison.Ordinal))[2..];

    [GeneratedRegex("20[12][0-9]")]
    private static partial Regex Year();
}
