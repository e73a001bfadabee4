using System.Globalization;
using Generator.Model;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Wording;

namespace Generator.Tests.Charts;

/// <summary>The charts of the plan that the repository holds.</summary>
public sealed class RealPlanChartTests
{
    private static readonly Lazy<(ChartBook Book, Locale[] Locales)> Drawn = new(Draw);

    [Fact]
    public void Every_chart_keeps_the_rules() => Assert.All(Drawn.Value.Book.All, entry => ChartRules.Check(entry.Chart));

    [Fact]
    public void No_subtitle_says_what_its_title_said() =>
        Assert.All(Drawn.Value.Book.All, entry => Assert.Empty(ChartRules.SaidTwice(entry.Chart.Title, entry.Chart.Subtitle)));

    [Fact]
    public void No_text_is_missing_in_the_catalogues() => Assert.All(
        Drawn.Value.Locales, locale =>
            Assert.DoesNotContain(locale.Words.Missing, key => key.StartsWith("chart", StringComparison.Ordinal)));

    [Theory]
    [InlineData("goal-energy-intensity-fall")]
    [InlineData("goal-energy-cap")]
    [InlineData("goal-energy-increment-budget")]
    [InlineData("goal-energy-growth-ceiling")]
    [InlineData("goal-so2-fall")]
    [InlineData("goal-services-share")]
    [InlineData("goal-coal-capacity-cut")]
    [InlineData("indicator-gdp")]
    [InlineData("indicator-energy-intensity-change")]
    [InlineData("region-pm25")]
    public void Both_languages_have_the_chart(string key)
    {
        Assert.NotNull(Drawn.Value.Book.Find(ChartSpeech.Chinese, key));
        Assert.NotNull(Drawn.Value.Book.Find(ChartSpeech.English, key));
    }

    /// <summary>Two figures of energy intensity are known, but at prices of different years: side by side they would mislead.</summary>
    [Fact]
    public void Figures_of_different_bases_alone_make_no_chart() =>
        Assert.Null(Drawn.Value.Book.Find(ChartSpeech.English, "indicator-energy-intensity-level"));

    /// <summary>
    /// A figure of the press and the compilation's of the same year: 1238 lies under 1237, 3729 beside 3786; that it is the press's is said
    /// once, of what is to be seen.
    /// </summary>
    [Theory]
    [InlineData("indicator-capacity-solar", "媒体报道")]
    [InlineData("indicator-capacity-wind", "媒体报道")]
    public void The_key_says_nothing_twice(string key, string entry)
    {
        var chart = Drawn.Value.Book.Find(ChartSpeech.Chinese, key)!;
        Assert.Single(TextBox.AllIn(chart.Narrow), text => text.Text == entry);
        Assert.Single(TextBox.AllIn(chart.Wide), text => text.Text == entry);
    }

    [Fact]
    public void A_covered_mark_has_no_name() => Assert.DoesNotContain(
        TextBox.AllIn(Drawn.Value.Book.Find(ChartSpeech.English, "indicator-capacity-solar")!.Wide), text => text.Text == "Press");

    [Fact]
    public void Energy_intensity_says_what_it_shows()
    {
        var chart = Drawn.Value.Book.Find(ChartSpeech.English, "goal-energy-intensity-fall")!;
        Assert.Contains("+16.93%", chart.Description, StringComparison.Ordinal);
        Assert.Contains("a fall of 14%", chart.Description, StringComparison.Ordinal);
        Assert.Contains(TextBox.AllIn(chart.Wide), text => text.Text == "+16.93%");
    }

    /// <summary>A fall of 14% in five years at a constant rate is (1 − 0.14)^(1/5) − 1 = −2.97% a year.</summary>
    [Fact]
    public void Yearly_changes_stand_beside_what_was_needed_and_what_they_come_to()
    {
        var chart = Drawn.Value.Book.Find(ChartSpeech.English, "indicator-energy-intensity-change")!;
        Assert.Contains(TextBox.AllIn(chart.Wide), text => text.Text == "Needed −2.97%");
        Assert.Contains("+16.93%", chart.Subtitle, StringComparison.Ordinal);
        Assert.Contains("−2.97%", chart.Description, StringComparison.Ordinal);
        Assert.Single(DrawnLines.Of(chart.Wide, "sk-target").SelectMany(line => line).Select(corner => corner.Y).Distinct());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_reader_of_the_machine_does_not_matter(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Drawn.Value.Book.All.Select(entry => entry.Chart), Draw().Book.All.Select(entry => entry.Chart));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static (ChartBook Book, Locale[] Locales) Draw()
    {
        var assessment = ChartSpeech.RealPlan;
        var locales = ChartSpeech.For(assessment.Plan);
        return (ChartStage.Draw(
            assessment, locales, MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!, [.. locales.Values]);
    }
}
