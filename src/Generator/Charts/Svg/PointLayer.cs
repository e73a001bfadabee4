using System.Globalization;
using System.Net;
using System.Text;
using Generator.Charts.Drawing;

namespace Generator.Charts.Svg;

/// <summary>
/// Invisible places over the figures of a drawing, by year and then from the top down: in a page the whole column of a year, or row of a
/// lying chart, parted between figures that share it. Each carries a note with the figure's details, which the style sheet shows under
/// a pointer, after a touch, and while the figure's row in the table beside the chart is in use; in a file of its own there is no style
/// sheet for that, so each figure has a circle with a title, which browsers show themselves.
/// </summary>
internal static class PointLayer
{
    /// <summary>A note farther from its figure than this is joined to it.</summary>
    private const float Near = 26;

    public static StringBuilder Inline(Drawn drawn, bool isRightToLeft = false) =>
        drawn.Hits.Any(hit => hit.Lines.IsEmpty) ? Titled(drawn) : Write(drawn, "<g class=\"hits\" fill=\"none\">", (layer, hit) =>
        Note(layer.Append("<g class=\"hit\">").Append(Area(drawn, hit)).Append(Circle(drawn, hit)).Append("/>"), drawn, hit, isRightToLeft)
            .Append("</g>"));

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

    private static StringBuilder Note(StringBuilder layer, Drawn drawn, PlacedNote note, bool isRightToLeft)
    {
        var box = note.Box;
        var start = isRightToLeft ? box.Right - NotePlacer.Padding : box.Left + NotePlacer.Padding;
        layer.Append("<g class=\"tip\" visibility=\"hidden\">")
            .Append(Guide(note))
            .Append(CultureInfo.InvariantCulture, $"<rect x=\"{box.Left}\" y=\"{box.Top}\"")
            .Append(CultureInfo.InvariantCulture, $" width=\"{box.Width}\" height=\"{box.Height}\"/>");
        for (var i = 0; i < note.Lines.Length; i++)
        {
            var baseline = box.Top + (NotePlacer.LineHeight * (i + 1)) - 2;
            layer.Append(note.Lines[i].IsFirst ? "<text class=\"when\"" : "<text")
                .Append(CultureInfo.InvariantCulture, $" x=\"{start}\" y=\"{baseline}\">")
                .Append(WebUtility.HtmlEncode(note.Lines[i].Text))
                .Append("</text>");
        }

        return layer.Append("</g>");
    }

    /// <summary>From the figure to its note where that is not beside it.</summary>
    private static string Guide(PlacedNote note)
    {
        var (toX, toY) = (Math.Clamp(note.X, note.Box.Left, note.Box.Right), Math.Clamp(note.Y, note.Box.Top, note.Box.Bottom));
        return MathF.Abs(toX - note.X) + MathF.Abs(toY - note.Y) <= Near ? string.Empty
            : $"<path d=\"M{SvgNumber.Near(note.X)} {SvgNumber.Near(note.Y)}L{SvgNumber.Near(toX)} {SvgNumber.Near(toY)}\"/>";
    }

    /// <summary>As far as half of the way to the neighbours, first along the axis of years or rows, then across it.</summary>
    private static string Area(Drawn drawn, PlacedNote hit)
    {
        var isLying = drawn.Scene.IsLying;
        var same = drawn.Hits.Where(other => Along(other) == Along(hit)).Select(Across);
        var (from, to) = Between(drawn.Hits.Select(Along), Along(hit), isLying ? drawn.Height : drawn.Width);
        var (first, last) = Between(same, Across(hit), isLying ? drawn.Width : drawn.Height);
        return isLying ? Rectangle(first, from, last, to) : Rectangle(from, first, to, last);

        float Along(PlacedNote one) => isLying ? one.Y : one.X;

        float Across(PlacedNote one) => isLying ? one.X : one.Y;
    }

    private static (float From, float To) Between(IEnumerable<float> all, float own, float end)
    {
        var (before, after) = (float.NegativeInfinity, float.PositiveInfinity);
        foreach (var other in all)
        {
            (before, after) = (other < own ? MathF.Max(before, other) : before, other > own ? MathF.Min(after, other) : after);
        }

        return (float.IsInfinity(before) ? 0 : (before + own) / 2, float.IsInfinity(after) ? end : (own + after) / 2);
    }

    private static string Rectangle(float left, float top, float right, float bottom) =>
        string.Create(CultureInfo.InvariantCulture, $"<path d=\"M{left:0} {top:0}H{right:0}V{bottom:0}H{left:0}Z\"/>");
}
