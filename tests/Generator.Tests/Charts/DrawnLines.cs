using System.Globalization;
using System.Xml.Linq;

namespace Generator.Tests.Charts;

/// <summary>Reads lines and round marks back out of a drawing, by the class of their stroke or fill.</summary>
internal static class DrawnLines
{
    /// <summary>Each stroked path as its corners, or only those that are neither dashed nor dotted.</summary>
    public static (double X, double Y)[][] Of(string svg, string strokeClass, bool isSolid = false) =>
    [
        .. Elements(svg, "path")
            .Where(path => !isSolid || path.AncestorsAndSelf().All(element => element.Attribute("stroke-dasharray") is null))
            .Where(
                path => Classes(path).Contains(strokeClass) && !Classes(path).Any(name => name.StartsWith("fl-", StringComparison.Ordinal)))
            .SelectMany(path => PathCorners.Of(path.Attribute("d")!.Value)),
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

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
