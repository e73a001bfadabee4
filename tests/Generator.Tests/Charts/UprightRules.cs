using System.Globalization;
using System.Xml.Linq;

namespace Generator.Tests.Charts;

/// <summary>The thin upright of an event touches nobody else's words, and ends where the curve is.</summary>
internal static class UprightRules
{
    private const double BesideWords = 2;

    /// <summary>An upright that ends nearer above words than this seems to point at them.</summary>
    private const double OverWords = 10;

    private const double Slack = 0.05;

    /// <summary>A shorter one joins nothing, and one farther from the ends of the curve has nothing to point at.</summary>
    private const double Shortest = 15;

    private const double BesideCurve = 8;

    /// <summary>Crosses, and the samples of the key, are lines of the curve's colour too.</summary>
    private const double WidestMark = 20;

    public static void Check(string svg, string name)
    {
        TextBox[] texts = [.. TextBox.AllIn(svg).Where(text => text.Text.Any(char.IsLetter))];
        var curves = DrawnLines.Of(svg, "sk-line").Where(line => line.Max(at => at.X) - line.Min(at => at.X) > WidestMark).ToArray();
        foreach (var (x, top, foot) in Uprights(svg))
        {
            Assert.True(foot - top >= Shortest, $"{name}: the line of an event at {x} is a stub of {foot - top}.");
            Assert.True(
                curves.Length == 0 || IsWithin(curves, x) || Figures(svg).Any(at => Math.Abs(at - x) <= BesideCurve),
                $"{name}: the line of an event at {x} is beyond the ends of the curve.");
            var touched = Array.Find(texts, text => text.Left - BesideWords < x && x < text.Right + BesideWords
                && text.Top - OverWords < foot && top < text.Bottom);
            Assert.True(touched is null, $"{name}: the line of an event at {x} touches “{touched?.Text}”.");
            Assert.False(
                curves.Any(curve => curve.Zip(curve.Skip(1)).Any(piece => IsCrossed(piece.First, piece.Second, x, top, foot))),
                $"{name}: the line of an event at {x} crosses the curve.");
        }
    }

    private static bool IsWithin((double X, double Y)[][] curves, double x)
    {
        var corners = curves.SelectMany(curve => curve).Select(corner => corner.X).ToArray();
        return corners.Min() - BesideCurve <= x && x <= corners.Max() + BesideCurve;
    }

    private static IEnumerable<double> Figures(string svg) => XDocument.Parse(svg).Descendants()
        .Where(element => element.Name.LocalName == "circle")
        .Select(circle => double.Parse(circle.Attribute("cx")!.Value, CultureInfo.InvariantCulture));

    /// <summary>Straight solid lines; marks of a break in the basis are dotted.</summary>
    private static IEnumerable<(double X, double Top, double Foot)> Uprights(string svg) => DrawnLines.Of(svg, "sk-break", isSolid: true)
        .Where(line => line is [var from, var to] && from.X == to.X && to.Y > from.Y)
        .Select(line => (line[0].X, line[0].Y, line[1].Y));

    private static bool IsCrossed((double X, double Y) from, (double X, double Y) to, double x, double top, double foot)
    {
        if (from.X == to.X || x < from.X || x > to.X)
        {
            return false;
        }

        var y = from.Y + ((x - from.X) / (to.X - from.X) * (to.Y - from.Y));
        return top < y && y < foot + Slack;
    }
}
