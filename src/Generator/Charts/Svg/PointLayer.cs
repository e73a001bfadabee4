using System.Globalization;
using System.Net;
using System.Text;
using Generator.Charts.Drawing;

namespace Generator.Charts.Svg;

/// <summary>
/// Invisible circles over the figures of a drawing, by year and then from the top down. In a page each carries a note with the
/// figure's details and a line to the axis, which the style sheet shows under a pointer, after a touch, and while the figure's row in the
/// table beside the chart is in use; in a file of its own there is no style sheet for that, so each has a title, which browsers show
/// themselves.
/// </summary>
internal static class PointLayer
{
    /// <summary>A note farther from its figure than this is joined to it.</summary>
    private const float Near = 26;

    public static StringBuilder Inline(Drawn drawn) =>
        drawn.Hits.Any(hit => hit.Lines.IsEmpty) ? Titled(drawn) : Write(drawn, "<g class=\"hits\" fill=\"none\">", (layer, hit) =>
        Note(layer.Append("<g class=\"hit\">").Append(Circle(drawn, hit)).Append("/>"), drawn, hit).Append("</g>"));

    public static StringBuilder Titled(Drawn drawn) => Write(drawn, "<g fill=\"none\" pointer-events=\"all\">", (layer, hit) =>
        layer.Append(Circle(drawn, hit)).Append("><title>").Append(WebUtility.HtmlEncode(hit.Hit.Whole)).Append("</title></circle>"));

    private static StringBuilder Write(Drawn drawn, string open, Action<StringBuilder, PlacedNote> write)
    {
        var layer = new StringBuilder();
        if (drawn.Hits.IsEmpty)
        {
            return layer;
        }

        layer.Append(open);
        foreach (var hit in drawn.Hits.OrderBy(hit => hit.X).ThenBy(hit => hit.Y))
        {
            write(layer, hit);
        }

        return layer.Append("</g>");
    }

    private static string Circle(Drawn drawn, PlacedNote hit) =>
        $"<circle cx=\"{SvgNumber.Near(hit.X)}\" cy=\"{SvgNumber.Near(hit.Y)}\" r=\"{SvgNumber.Near(drawn.HitRadius)}\"";

    private static StringBuilder Note(StringBuilder layer, Drawn drawn, PlacedNote note)
    {
        var box = note.Box;
        layer.Append("<g class=\"tip\" visibility=\"hidden\">")
            .Append(CultureInfo.InvariantCulture, $"<path d=\"{Guide(drawn, note)}\"/>")
            .Append(CultureInfo.InvariantCulture, $"<rect x=\"{box.Left}\" y=\"{box.Top}\"")
            .Append(CultureInfo.InvariantCulture, $" width=\"{box.Width}\" height=\"{box.Height}\"/>");
        for (var i = 0; i < note.Lines.Length; i++)
        {
            var baseline = box.Top + (NotePlacer.LineHeight * (i + 1)) - 2;
            layer.Append(note.Lines[i].IsFirst ? "<text class=\"when\"" : "<text")
                .Append(CultureInfo.InvariantCulture, $" x=\"{box.Left + NotePlacer.Padding}\" y=\"{baseline}\">")
                .Append(WebUtility.HtmlEncode(note.Lines[i].Text))
                .Append("</text>");
        }

        return layer.Append("</g>");
    }

    /// <summary>From the figure to the axis of its years or rows, and to its note where that is not beside it.</summary>
    private static string Guide(Drawn drawn, PlacedNote note)
    {
        var (x, y, scene) = (SvgNumber.Near(note.X), SvgNumber.Near(note.Y), drawn.Scene);
        var (left, bottom) = drawn.Frame.ToPixel(new(scene.X.Min, scene.Y.Min));
        var guide = $"M{x} {y}{(scene.IsLying ? 'H' : 'V')}{SvgNumber.Near(scene.IsLying ? left : bottom)}";
        var (toX, toY) = (Math.Clamp(note.X, note.Box.Left, note.Box.Right), Math.Clamp(note.Y, note.Box.Top, note.Box.Bottom));
        return MathF.Abs(toX - note.X) + MathF.Abs(toY - note.Y) > Near
            ? $"{guide}M{x} {y}L{SvgNumber.Near(toX)} {SvgNumber.Near(toY)}"
            : guide;
    }
}
