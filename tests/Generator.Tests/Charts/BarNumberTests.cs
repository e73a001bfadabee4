using System.Globalization;
using System.Xml.Linq;
using Generator.Model;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;

namespace Generator.Tests.Charts;

/// <summary>
/// The increase in energy use since 2015: a number that seemed to belong to a neighbour's bar, and years without a name, misled readers.
/// </summary>
public sealed class BarNumberTests
{
    private static readonly Lazy<ChartBook> Book = new(() =>
    {
        var assessment = ChartSpeech.RealPlan;
        return ChartStage.Draw(
            assessment, ChartSpeech.For(assessment.Plan), MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!;
    });

    [Theory]
    [InlineData("zh", "514.7", "968.4", "4273", "6562", "8362")]
    [InlineData("en", "5.15", "9.68", "42.73", "65.62", "83.62")]
    public void Each_number_stands_over_the_middle_of_its_own_bar(string language, params string[] numbers)
    {
        var svg = Book.Value.Find(new(language), "goal-energy-increment-budget")!.Wide;
        var texts = TextBox.AllIn(svg);

        var bars = XDocument.Parse(svg).Descendants()
            .Where(
                element =>
                    element.Name.LocalName == "rect"
                        && element.AncestorsAndSelf().Any(one => one.Attribute("class")?.Value.Split(' ').Contains("fl-line") == true))
            .Select(bar => Number(bar, "x") + (Number(bar, "width") / 2))
            .Order();

        var middles = numbers.Select(number => texts.Single(text => text.Text == number)).Select(text => (text.Left + text.Right) / 2);

        Assert.All(middles.Zip(bars), pair => Assert.InRange(pair.First, pair.Second - 1, pair.Second + 1));
        Assert.Equal(numbers.Length, bars.Count());
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_year_is_named_in_both_layouts(string language)
    {
        var chart = Book.Value.Find(new(language), "goal-energy-increment-budget")!;
        Assert.Equal(["2015", "16", "17", "18", "19", "2020"], Years(chart.Narrow));
        Assert.Equal(["2015", "2016", "2017", "2018", "2019", "2020"], Years(chart.Wide));
    }

    private static IEnumerable<string> Years(string svg)
    {
        var texts = TextBox.AllIn(svg);
        return texts.Where(text => text.Top == texts.Max(other => other.Top)).OrderBy(text => text.Left).Select(text => text.Text);
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
