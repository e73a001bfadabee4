using System.Text.RegularExpressions;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Charts;

/// <summary>Lines join what may be joined, and marks tell what a figure is.</summary>
public sealed partial class CourseChartTests
{
    private const double LeadingRadius = 5.5;
    private const double GhostRadius = 8.5;

    [Fact]
    public void One_figure_is_not_a_chart()
    {
        var book = new TestPlan().Indicator("a").Goal("a", TargetKind.Level, 5).Row("a", 2015, 10).Draw();
        Assert.Equal(0, book.Count);
    }

    [Fact]
    public void A_half_year_is_no_second_figure() =>
        Assert.Equal(0, new TestPlan().Indicator("a").Row("a", 2015, 10).Row("a", 2016, 99, period: new(1, 6)).Draw().Count);

    [Fact]
    public void A_half_year_stands_apart()
    {
        var chart = new TestPlan().Indicator("a").Course("a", 2015, 10, 9, 8).Row("a", 2017, 3, period: new(1, 6)).Draw("indicator-a");
        Assert.Equal(3, Assert.Single(DrawnLines.Of(chart.Wide, "sk-line"), line => line.Length > 2).Length);
        Assert.Equal(3, DrawnLines.Circles(chart.Wide, "fl-line", LeadingRadius).Length);
        Assert.Contains(TextBox.AllIn(chart.Wide), text => text.Text == "first half of 2017");
        Assert.Contains(TextBox.AllIn(chart.Wide), text => text.Text == "30");
        Assert.Contains(
            "Crosses are figures for part of a year and stand apart: 30\u00a0kt (first half of 2017).", chart.Description,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_year_names_its_basis()
    {
        var chart = new TestPlan().Indicator("a", bases: ["new"])
            .Course("a", 2015, 10, 9, 8)
            .Row("a", 2017, 3, basis: "new", period: new(1, 6))
            .Draw("indicator-a");
        Assert.Contains(TextBox.AllIn(chart.Wide), text => text.Text == "30 (Indicator new)");
        Assert.Contains("30\u00a0kt (Indicator new) (first half of 2017)", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_half_year_is_no_bar()
    {
        var chart = new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange)
            .Course("a", 2018, 4, 6)
            .Row("a", 2019, 10, period: new(1, 6))
            .Draw("indicator-a");
        Assert.Contains(TextBox.AllIn(chart.Wide), text => text.Text == "+10");
        Assert.Contains("+10% (first half of 2019)", chart.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("+10% in 2019", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_joins_figures_of_two_bases()
    {
        var svg = new TestPlan().Indicator("a", bases: ["old", "new"])
            .Row("a", 2015, 10, basis: "old")
                .Row("a", 2016, 11, basis: "old")
                .Row("a", 2017, 20, basis: "new")
                .Row("a", 2018, 21, basis: "new")
            .Draw("indicator-a").Wide;
        var leading = Assert.Single(DrawnLines.Of(svg, "sk-line"));
        var other = Assert.Single(DrawnLines.Of(svg, "sk-other"));
        Assert.Equal(2, leading.Length);
        Assert.True(other[^1].X < leading[0].X);
        Assert.Single(DrawnLines.Of(svg, "sk-break"));
        Assert.Contains(TextBox.AllIn(svg), text => text.Text == "Basis changed");
    }

    [Fact]
    public void A_year_without_a_figure_is_crossed_by_a_dotted_line()
    {
        var chart = new TestPlan().Indicator("a").Course("a", 2010, 10, 11, 12).Course("a", 2014, 9, 8).Draw("indicator-a");
        var lines = DrawnLines.Of(chart.Wide, "sk-line");
        Assert.Equal([3, 2, 2], lines.Select(line => line.Length));
        Assert.Single(DashedLines().Matches(chart.Wide));
        Assert.Contains("2013", chart.Description, StringComparison.Ordinal);
        Assert.Equal(5, DrawnLines.Circles(chart.Wide, "fl-line", LeadingRadius).Length);
    }

    [Fact]
    public void A_replaced_figure_stays_as_a_ring()
    {
        var chart = new TestPlan().Indicator("a")
            .Row("a", 2015, 10, release: 2015).Row("a", 2015, 14, ObservationStatus.Revised).Row("a", 2016, 11)
            .Draw("indicator-a");
        var svg = chart.Wide;
        var ghost = Assert.Single(DrawnLines.Circles(svg, "fl-paper sk-break", GhostRadius));
        var revised = DrawnLines.Circles(svg, "fl-line", LeadingRadius)[0];
        Assert.Equal(revised.X, ghost.X);
        Assert.True(ghost.Y > revised.Y);
        Assert.Contains(TextBox.AllIn(svg), text => text.Text == "before revision");
        Assert.Contains(
            "before revision 100", chart.Files.Wide.ReadText().Replace("&#160;", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Statuses_differ_in_shape_and_are_named_in_a_key()
    {
        var svg = new TestPlan().Indicator("a")
            .Row("a", 2015, 10).Row("a", 2016, 11, ObservationStatus.Derived).Row("a", 2017, 12, ObservationStatus.Compiled)
            .Row("a", 2018, 13, ObservationStatus.Reported).Row("a", 2019, 14, ObservationStatus.Provisional)
            .Draw("indicator-a").Wide;
        Assert.Single(DrawnLines.Circles(svg, "fl-line", LeadingRadius));
        Assert.Single(DrawnLines.Circles(svg, "fl-paper sk-line", LeadingRadius));
        Assert.Superset(
            new HashSet<string> { "official", "worked out here", "from a compilation", "from the press", "provisional" },
            TextBox.AllIn(svg).Select(text => text.Text).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Figures_are_shown_in_the_readers_unit()
    {
        var book = new TestPlan().Indicator("a").Course("a", 2015, 83.56m, 80.10m).Draw();
        Assert.Contains("835.6\u00a0kt", book.Find(ChartSpeech.English, "indicator-a")!.Description, StringComparison.Ordinal);
        Assert.Contains("83.56万吨", book.Find(ChartSpeech.Chinese, "indicator-a")!.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_marks_of_the_pointer_lie_on_the_figures()
    {
        var svg = new TestPlan().Indicator("a").Course("a", 2015, 10, 12, 9).Draw("indicator-a").Wide;
        var marks = DrawnLines.Circles(svg, "fl-line", LeadingRadius);
        var hits = DrawnLines.Circles(svg, "hit", 14);
        Assert.Equal(marks.Length, hits.Length);
        Assert.All(
            marks.Zip(hits), pair =>
                Assert.True(Math.Abs(pair.First.X - pair.Second.X) < 0.2 && Math.Abs(pair.First.Y - pair.Second.Y) < 0.2));
    }

    [GeneratedRegex("class=\"sk-line\"[^>]*stroke-dasharray", RegexOptions.None, -1)]
    private static partial Regex DashedLines();
}
