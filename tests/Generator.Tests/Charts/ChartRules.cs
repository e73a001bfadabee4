using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Generator.Charts;

namespace Generator.Tests.Charts;

/// <summary>What holds for every chart, whatever it shows.</summary>
internal static partial class ChartRules
{
    private const int LargestSvg = 12 * 1024;
    private const int LargestCompressed = 4 * 1024;

    private static readonly string[] Units = ["万吨标准煤", "亿吨标准煤", "亿千瓦时"];

    public static void Check(Chart chart)
    {
        var ids = Ids(chart.Narrow).ToArray();
        Assert.Equal([$"{chart.Key}-desc"], ids);
        Assert.Empty(Ids(chart.Wide));
        Assert.Equal("0 0 360", ViewBox(chart.Narrow)[..7]);
        Assert.Equal("0 0 720", ViewBox(chart.Wide)[..7]);
        foreach (var drawing in new[] { chart.Narrow, chart.Wide })
        {
            CheckMarkup(drawing, ids);
            CheckSize(drawing);
            CheckTexts(drawing, chart.Key);
            UprightRules.Check(drawing, chart.Key);
            NoteRules.Check(drawing, chart);
        }

        foreach (var file in new[] { chart.Files.Wide.ReadText(), chart.Files.Narrow.ReadText() })
        {
            CheckTexts(file, chart.Key + " as a file");
            Assert.NotNull(XDocument.Parse(file).Root!.Attribute("width"));
        }

        Assert.NotEmpty(chart.Title);
        Assert.NotEmpty(chart.Subtitle);
        Assert.NotEmpty(chart.Caption);
        Assert.NotEmpty(chart.Description);
        Assert.NotEmpty(chart.SourceLine);
    }

    /// <summary>Well-formed; named; no colour, style, script or font of its own inline; no number that is none.</summary>
    private static void CheckMarkup(string svg, string[] ids)
    {
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Null(root.Attribute("width"));
        Assert.Equal("16", root.Attribute("font-size")!.Value);
        Assert.All(root.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.Contains(id, ids));
        Assert.DoesNotMatch(ColourOrStyle(), svg);
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("chart.", svg, StringComparison.Ordinal);
    }

    /// <summary>Words of five letters or more, and runs of four Chinese characters, that stand in both lines; units may.</summary>
    public static IEnumerable<string> SaidTwice(string title, string subtitle) => LongWord().Matches(subtitle).Select(match => match.Value)
        .Where(word => Regex.IsMatch(title, $@"\b{word}\b", RegexOptions.IgnoreCase))
        .Concat(Enumerable.Range(0, Math.Max(0, subtitle.Length - 3)).Select(at => subtitle.Substring(at, 4))
            .Where(run => run.All(character => character >= '\u3400')
                && !Units.Any(unit => unit.Contains(run, StringComparison.Ordinal))
                && title.Contains(run, StringComparison.Ordinal)));

    private static IEnumerable<string> Ids(string svg) =>
        XDocument.Parse(svg).Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>();

    private static string ViewBox(string svg) => XDocument.Parse(svg).Root!.Attribute("viewBox")!.Value;

    private static void CheckSize(string svg)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        Assert.InRange(bytes.Length, 1, LargestSvg);
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        Assert.InRange(packed.Length, 1, LargestCompressed);
    }

    /// <summary>No text lies on another or is cut off at the edge.</summary>
    private static void CheckTexts(string svg, string name)
    {
        var viewBox = ViewBox(svg).Split(' ');
        var (width, height) = (
            double.Parse(
                viewBox[2], System.Globalization.CultureInfo.InvariantCulture), double.Parse(
                    viewBox[3], System.Globalization.CultureInfo.InvariantCulture));
        var boxes = TextBox.AllIn(svg);
        Assert.NotEmpty(boxes);
        foreach (var box in boxes)
        {
            Assert.True(
                box.Left >= -0.5
                    && box.Right <= width + 0.5
                    && box.Top >= -0.5
                    && box.Bottom <= height + 0.5, $"{name}: “{box.Text}” is cut off.");
            Assert.True(
                Array.TrueForAll(
                    boxes, other => ReferenceEquals(box, other) || !box.Meets(other)), $"{name}: “{box.Text}” lies on another text.");
        }
    }

    [GeneratedRegex("[A-Za-z]{5,}", RegexOptions.CultureInvariant, -1)]
    private static partial Regex LongWord();

    [GeneratedRegex(
        """=\s*"(#|rgb)|\sstyle=|\son[a-z]+=|font-family|<script""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex ColourOrStyle();
}
