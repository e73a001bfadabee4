using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Generator.Tests.Charts;

/// <summary>Reads lines and round marks back out of a drawing, by the class of their stroke or fill.</summary>
internal static partial class DrawnLines
{
    /// <summary>Each stroked path as its corners.</summary>
    public static (double X, double Y)[][] Of(string svg, string strokeClass) =>
    [
        .. Elements(svg, "path")
            .Where(path => Classes(path).Contains(strokeClass) && !Classes(path).Any(name => name.StartsWith("fl-", StringComparison.Ordinal)))
            .SelectMany(path => Subpaths(path.Attribute("d")!.Value)),
    ];

    /// <summary>The middles of circles whose classes are exactly these.</summary>
    public static (double X, double Y)[] Circles(string svg, string classes, double radius) =>
    [
        .. Elements(svg, "circle")
            .Where(circle => string.Join(' ', Classes(circle)) == classes && Number(circle.Attribute("r")!.Value) == radius)
            .Select(circle => (Number(circle.Attribute("cx")!.Value), Number(circle.Attribute("cy")!.Value))),
    ];

    /// <summary>The heights of the rectangles that are filled with a class.</summary>
    public static double[] Heights(string svg, string fillClass) =>
        [.. Elements(svg, "rect").Where(rect => Classes(rect).Contains(fillClass)).Select(rect => Number(rect.Attribute("height")!.Value))];

    /// <summary>How many outlines are filled with a class.</summary>
    public static int Filled(string svg, string fillClass) => Elements(svg, "path").Count(path => Classes(path).Contains(fillClass));

    private static IEnumerable<XElement> Elements(string svg, string name) =>
        XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == name);

    private static string[] Classes(XElement element) =>
        element.AncestorsAndSelf().Select(one => one.Attribute("class")?.Value).OfType<string>().FirstOrDefault()?.Split(' ') ?? [];

    private static IEnumerable<(double X, double Y)[]> Subpaths(string data)
    {
        var corners = new List<(double X, double Y)>();
        foreach (Match step in Step().Matches(data))
        {
            var numbers = NumberPattern().Matches(step.Groups["numbers"].Value).Select(match => Number(match.Value)).ToArray();
            if (step.Groups["command"].Value == "M" && corners.Count > 0)
            {
                yield return [.. corners];
                corners.Clear();
            }

            corners.AddRange(step.Groups["command"].Value switch
            {
                "H" => numbers.Select(x => (x, corners[^1].Y)),
                "V" => numbers.Select(y => (corners[^1].X, y)),
                _ => numbers.Chunk(2).Select(pair => (pair[0], pair[1])),
            });
        }

        if (corners.Count > 0)
        {
            yield return [.. corners];
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<command>[MLHV])(?<numbers>[^A-Za-z]*)", RegexOptions.CultureInvariant, -1)]
    private static partial Regex Step();

    [GeneratedRegex(@"-?[0-9.]+", RegexOptions.CultureInvariant, -1)]
    private static partial Regex NumberPattern();
}
