using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using ScottPlot;

namespace StandInTests.Charts;

/// <summary>The drawing as text: well-formed, compact, the same everywhere.</summary>
public sealed partial class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Any_text_gives_well_formed_xml_that_still_says_it()
    {
        Prop.ForAll<string>(text =>
        {
            string wanted = text ?? string.Empty;
            Plot plot = new();
            plot.Add.Text(wanted, 0, 0);
            plot.Title(wanted);
            plot.YLabel(wanted);
            plot.Add.HorizontalLine(1).LabelText = wanted;
            plot.Axes.Bottom.SetTicks([0], [wanted]);
            XDocument drawing = XDocument.Parse(plot.GetSvgXml(300, 200));
            string plain = string.Concat(wanted.Where(char.IsAsciiLetterOrDigit));
            string said = string.Concat(drawing.Descendants(Svg + "text").Select(element => element.Value));
            return said.Contains(plain, StringComparison.Ordinal) || wanted.Any(c => !char.IsAsciiLetterOrDigit(c));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("<a href=\"x\">&amp;</a>", "<a href=\"x\">&amp;</a>")]
    [InlineData("bell\u0007 and null\0", "bell\ufffd and null\ufffd")]
    [InlineData("whole pair \ud83d\ude00", "whole pair \ud83d\ude00")]
    [InlineData("no character \uffff", "no character \ufffd")]
    [InlineData("first\r\nsecond", "firstsecond")]
    public void Special_characters_are_escaped_or_replaced(string text, string expected)
    {
        Plot plot = new();
        plot.HideAxesAndGrid();
        plot.Add.Text(text, 0, 0);

        Assert.Equal(expected, Assert.Single(Parse(plot).Descendants(Svg + "text")).Value);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        // Not as data of the test above: the runner's own text handling would replace it first.
        Special_characters_are_escaped_or_replaced("half a pair " + (char)0xd83d, "half a pair \ufffd");
    }

    [Fact]
    public void Any_figures_give_a_drawing_without_a_number_that_is_none()
    {
        Prop.ForAll<double[], byte, byte>((values, width, height) =>
        {
            Plot plot = new();
            double[] places = values.Select((_, i) => (double)i).ToArray();
            plot.Add.Scatter(places, values).FillY = true;
            plot.Add.Scatter(values, places).Smooth = true;
            plot.Add.Bars(places, values).Bars.ForEach(bar => bar.ValueLabel = "x");
            plot.Add.FillY(places, values, places);
            plot.Add.ErrorBar(places, places, values);
            plot.Add.HorizontalSpan(values.FirstOrDefault(), 1);
            plot.Add.VerticalLine(values.LastOrDefault()).LabelText = "x";
            plot.Add.Callout("x", values.FirstOrDefault(), 1, 2, values.LastOrDefault());
            plot.Add.Bracket(0, 0, values.FirstOrDefault(), 1);
            plot.ShowLegend();
            string svg = plot.GetSvgXml(width + 1, height + 1);
            XDocument.Parse(svg);
            return !svg.Contains("NaN", StringComparison.Ordinal) && !svg.Contains('\u221e', StringComparison.Ordinal)
                && !svg.Contains("=\"-\"", StringComparison.Ordinal) && !svg.Contains("Infinity", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_font_name_may_hold_quotation_marks()
    {
        Plot plot = new();
        plot.Font.Set("\"PingFang SC\", sans-serif");

        Assert.Equal("\"PingFang SC\", sans-serif", Parse(plot).Root!.Attribute("font-family")!.Value);
    }

    [Fact]
    public void Cultures_change_nothing()
    {
        string here = SampleCharts.Goal().GetSvgXml(640, 400) + SampleCharts.Bars().GetSvgXml(640, 400);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in (string[])["tr-TR", "de-DE", "ar-SA", "fa-IR", "zh-CN", "sv-SE"])
            {
                CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
                culture.NumberFormat.NegativeSign = "\u2212";
                culture.NumberFormat.NumberDecimalSeparator = ",";
                CultureInfo.CurrentCulture = culture;

                Assert.Equal(here, SampleCharts.Goal().GetSvgXml(640, 400) + SampleCharts.Bars().GetSvgXml(640, 400));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Drawing_twice_gives_the_same_bytes()
    {
        Plot plot = SampleCharts.Notes();

        Assert.Equal(plot.GetSvgXml(640, 400), plot.GetSvgXml(640, 400));
    }

    [Fact]
    public void Numbers_have_two_decimals_at_most()
    {
        Assert.DoesNotMatch(LongNumber(), SampleCharts.Goal().GetSvgXml(639, 397) + SampleCharts.Notes().GetSvgXml(333, 211));
    }

    [Fact]
    public void A_goal_chart_is_small()
    {
        Assert.InRange(SampleCharts.Goal().GetSvgXml(640, 400).Length, 1, 6_000);
    }

    [Fact]
    public void Neighbours_of_one_style_share_a_group()
    {
        Plot plot = new();
        plot.HideAxesAndGrid();
        plot.Add.Markers(new double[] { 1, 2, 3 }, new double[] { 1, 2, 3 }, color: Colors.Teal);

        XElement group = Assert.Single(Parse(plot).Descendants(Svg + "g"));
        Assert.Equal("#008080", group.Attribute("fill")!.Value);
        Assert.Equal(3, group.Elements(Svg + "circle").Count());
        Assert.All(group.Elements(), circle => Assert.Null(circle.Attribute("fill")));
    }

    [Fact]
    public void Transparency_is_an_attribute_beside_the_plain_colour()
    {
        Plot plot = new();
        plot.HideAxesAndGrid();
        plot.Add.HorizontalSpan(0, 1, Colors.Orange.WithOpacity(.5));

        XElement span = Parse(plot).Descendants(Svg + "rect").Last();
        Assert.Equal("#ffa500", span.Attribute("fill")!.Value);
        Assert.Equal(".5", span.Attribute("fill-opacity")!.Value);
    }

    [Fact]
    public void A_file_holds_the_drawing()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".svg");
        try
        {
            SavedImageInfo saved = SampleCharts.Bars().SaveSvg(path, 320, 200);

            Assert.Equal(SampleCharts.Bars().GetSvgXml(320, 200), File.ReadAllText(path));
            Assert.Equal(new FileInfo(path).Length, saved.FileSize);
            Assert.Throws<NotSupportedException>(() => SampleCharts.Bars().Save(path + ".png", 320, 200));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [GeneratedRegex(@"\.\d{3}", RegexOptions.NonBacktracking)]
    private static partial Regex LongNumber();

    private static XDocument Parse(Plot plot) => XDocument.Parse(plot.GetSvgXml(300, 200));
}
