using System.Text;
using System.Xml.Linq;
using Generator.Charts.Drawing;

namespace Generator.Charts.Svg;

/// <summary>
/// Makes the shapes that the plotting library drew fit for a page: roles instead of colours, no clips and identifiers, the fill and
/// outline of a mark as one element, and neighbours that look alike in one group.
/// </summary>
internal static class SvgShapes
{
    public static StringBuilder Write(string xml)
    {
        var shapes = Join(XDocument.Parse(xml).Root!.Elements().SelectMany(Read));
        var text = new StringBuilder();
        for (var i = 0; i < shapes.Count;)
        {
            var style = shapes[i].Style();
            var end = shapes.FindIndex(i, shape => shape.Style() != style) is var other and >= 0 ? other : shapes.Count;
            if (end == i + 1)
            {
                text.Append(shapes[i].Element(style));
            }
            else
            {
                text.Append("<g").Append(style).Append('>');
                text.AppendJoin(string.Empty, shapes[i..end].Select(shape => shape.Element(string.Empty)));
                text.Append("</g>");
            }

            i = end;
        }

        return text;
    }

    /// <summary>The shapes of an element; clips cut nothing off, since the plot fills the drawing.</summary>
    public static IEnumerable<SvgShape> Read(XElement element)
    {
        if (element.Attribute("transform") is not null)
        {
            throw new InvalidOperationException($"The plotting library moved a shape: {element}");
        }

        return element.Name.LocalName switch
        {
            "clipPath" => [],
            "g" => element.Elements().SelectMany(Read),
            "rect" => [Shape(element, "rect", Numbers(element, "x", "y", "width", "height"))],
            "ellipse" when Number(element, "rx") == Number(element, "ry") =>
                [Shape(element, "circle", Numbers(element, "cx", "cy") + $" r=\"{Number(element, "rx")}\"")],
            SvgShape.Path => [Shape(element, SvgShape.Path, PathData.Compact(Text(element, "d")!))],
            _ => throw new InvalidOperationException($"The plotting library drew something unknown: {element}"),
        };
    }

    private static SvgShape Shape(XElement element, string name, string geometry)
    {
        if (Text(element, "fill") is { } fill and not "none")
        {
            return new(name, geometry, Carrier.Read(fill).Tone);
        }

        var (tone, dash) = Carrier.Read(Text(element, "stroke") ?? "none");
        return new(name, geometry, null, tone, dash, Number(element, "stroke-width"));
    }

    private static List<SvgShape> Join(IEnumerable<SvgShape> shapes)
    {
        var joined = new List<SvgShape>();
        foreach (var shape in shapes)
        {
            if (joined.Count > 0 && joined[^1].With(shape) is { } both)
            {
                joined[^1] = both;
            }
            else
            {
                joined.Add(shape);
            }
        }

        return joined;
    }

    private static string Numbers(XElement element, params ReadOnlySpan<string> names)
    {
        var numbers = new StringBuilder();
        foreach (var name in names)
        {
            numbers.Append(' ').Append(name).Append("=\"").Append(Number(element, name)).Append('"');
        }

        return numbers.ToString();
    }

    /// <summary>The library leaves a zero out.</summary>
    private static string Number(XElement element, string name) => SvgNumber.Exact(SvgNumber.Parse(Text(element, name) ?? "0"));

    private static string? Text(XElement element, string name) => element.Attribute(name)?.Value;
}
