using System.Text;
using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Charts.Svg;

/// <summary>
/// A shape of a drawing: a rectangle, circle or path. What it is filled with and outlined with are roles, of which the style sheet
/// knows the colours.
/// </summary>
/// <param name="Name">The element.</param>
/// <param name="Geometry">The attributes that give it place and size; of a path only its data.</param>
/// <param name="Fill">The tone inside, if any.</param>
/// <param name="Stroke">The tone of the outline or line, if any.</param>
/// <param name="Dash">The pattern of the line.</param>
/// <param name="Width">The width of the line.</param>
internal sealed record SvgShape(string Name, string Geometry, Tone? Fill, Tone? Stroke = null, Dash Dash = Dash.None, string Width = "1")
{
    public const string Path = "path";

    public string Element(string style) => Name == Path ? $"<path{style} d=\"{Geometry}\"/>" : $"<{Name}{style}{Geometry}/>";

    /// <summary>Equal for shapes that look alike, wherever they are.</summary>
    public string Style()
    {
        var style = new StringBuilder(" class=\"");
        style.Append(Fill is { } fill ? "fl-" + EnumName.Kebab(fill) : string.Empty);
        style.Append(Fill is not null && Stroke is not null ? " " : string.Empty);
        style.Append(Stroke is { } stroke ? "sk-" + EnumName.Kebab(stroke) : string.Empty).Append('"');
        style.Append(Fill is null ? " fill=\"none\"" : string.Empty);
        style.Append(Stroke is null || Width == "1" ? string.Empty : $" stroke-width=\"{Width}\"");
        if (Dash != Dash.None)
        {
            var lengths = Paints.PatternOf(Dash).Intervals.Select(length => SvgNumber.Exact(length));
            style.Append(" stroke-dasharray=\"").AppendJoin(' ', lengths).Append('"');
        }

        return style.ToString();
    }

    /// <summary>This shape together with the one drawn right after it, where one element can be both; else null.</summary>
    public SvgShape? With(SvgShape next)
    {
        if (next.Fill is not null || next.Name != Name)
        {
            return null;
        }

        if (Stroke is null && next.Geometry == Geometry)
        {
            return this with { Stroke = next.Stroke, Dash = next.Dash, Width = next.Width };
        }

        var isLineToo = Name == Path && Fill is null && (Stroke, Dash, Width) == (next.Stroke, next.Dash, next.Width);
        return isLineToo ? this with { Geometry = Geometry + next.Geometry } : null;
    }
}
