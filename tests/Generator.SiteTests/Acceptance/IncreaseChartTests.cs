using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.SiteTests.Acceptance;

/// <summary>On the chart of the increase in energy use each number stands over its own bar, and every year is on the axis.</summary>
public sealed class IncreaseChartTests(BuiltSite site)
{
    private const double HalfOfABar = 12;

    // Million tonnes of coal equivalent in English, ten thousand in Chinese.
    [Theory]
    [InlineData("en", "5.15", "9.68", "42.73", "65.62", "83.62")]
    [InlineData("zh", "514.7", "968.4", "4273", "6562", "8362")]
    public void Numbers_stand_over_their_bars_in_the_order_of_the_years(string tag, params string[] numbers)
    {
        var texts = new HtmlParser().ParseDocument(site.Text($"{tag}/charts/goal-energy-increment-budget.svg")).QuerySelectorAll("text");
        string[] years = ["2016", "2017", "2018", "2019", "2020"];
        Assert.Equal(
            years.Select(year => Left(texts, year)),
            numbers.Select(number => Left(texts, number)),
            (year, number) => Math.Abs(year - number) < HalfOfABar);
        Assert.Contains(texts, text => text.TextContent == "2015");
    }

    /// <summary>Numbers and years are anchored at their middles.</summary>
    private static double Left(IEnumerable<IElement> texts, string text) => double.Parse(
        texts.Single(element => element.TextContent.Replace(",", string.Empty, StringComparison.Ordinal) == text).GetAttribute("x")!,
        CultureInfo.InvariantCulture);
}
