using System.Collections.Immutable;
using System.Globalization;
using Generator.Assessment;

namespace Generator.Charts.Cards;

/// <summary>
/// The shape of a status, in a square of 16 units: the same drawings as on the site's pages, where the partial "shapes" has them. A test
/// holds the two together.
/// </summary>
internal sealed record StatusShape(ImmutableArray<ShapePart> Parts)
{
    public const float Side = 16;

    public static StatusShape Of(Status status) => new(status switch
    {
        Status.Achieved => [new Disc(ShapeStyle.Mark, 8, 8, 7.5f), new Outline(ShapeStyle.Cut, "M4.4 8.3l2.5 2.5 4.7-5.2")],
        Status.AchievedLate => [new Disc(ShapeStyle.Line, 8, 8, 6.6f), new Outline(ShapeStyle.Line, "M8 4.2V8l2.8 1.9")],
        Status.OnTrack => [new Outline(ShapeStyle.Mark, "M8 1.2l7.2 13H.8z")],
        Status.Lagging => [new Outline(ShapeStyle.Mark, "M8 .4L15.6 8 8 15.6.4 8z")],
        Status.OffTrack => [new Outline(ShapeStyle.Mark, "M8 14.8L.8 1.8h14.4z")],
        Status.Reversing => [new Outline(ShapeStyle.Line, "M2 3.2h4.6a4.6 4.6 0 0 1 4.6 4.6V13M7.4 9.8l3.8 3.8 3.8-3.8")],
        Status.Missed => [new Outline(ShapeStyle.Bold, "M2.8 2.8l10.4 10.4M13.2 2.8L2.8 13.2")],
        Status.StatedMet => [new Disc(ShapeStyle.Line, 8, 8, 6.8f), new Outline(ShapeStyle.Line, "M4.8 8.3l2.2 2.2 4.2-4.7")],
        Status.NotComparable => [new Outline(ShapeStyle.Line, "M2 5.6h12M2 10.4h12M11.4 1.6L4.6 14.4")],
        Status.BaselineOnly => [new Disc(ShapeStyle.Line, 8, 8, 6.8f), new Outline(ShapeStyle.Mark, "M8 8V1.2A6.8 6.8 0 0 1 14.8 8z")],
        Status.Undecided => [new Disc(ShapeStyle.Line, 8, 8, 6.8f), new Outline(ShapeStyle.Line, "M4.6 8h6.8")],
        Status.Withdrawn => [new Outline(ShapeStyle.Line, "M2.2 2.2h11.6v11.6H2.2zM2.2 13.8L13.8 2.2")],
        Status.NotDue => [new Disc(ShapeStyle.Dashed, 8, 8, 6.6f), new Outline(ShapeStyle.Line, "M8 4.2V8l2.8 1.9")],
        _ => [new Disc(ShapeStyle.Dashed, 8, 8, 6.6f)],
    });

    /// <summary>The elements that a page has for the shape.</summary>
    public string Markup => string.Concat(Parts.Select(part => part.Element));
}

/// <summary>A part of a shape, with what the style sheet calls its style.</summary>
internal abstract record ShapePart(ShapeStyle Style)
{
    public abstract string Element { get; }

    protected string Class => Style switch
    {
        ShapeStyle.Bold => "line bold",
        ShapeStyle.Dashed => "line dashed",
        ShapeStyle.Cut => "cut",
        ShapeStyle.Mark => "mark",
        _ => "line",
    };
}

/// <summary>A circle.</summary>
internal sealed record Disc(ShapeStyle Style, float X, float Y, float Radius) : ShapePart(Style)
{
    public override string Element =>
        string.Create(CultureInfo.InvariantCulture, $"<circle class=\"{Class}\" cx=\"{X}\" cy=\"{Y}\" r=\"{Radius}\"/>");
}

/// <summary>A path, with its data as SVG has it.</summary>
internal sealed record Outline(ShapeStyle Style, string Data) : ShapePart(Style)
{
    public override string Element => $"<path class=\"{Class}\" d=\"{Data}\"/>";
}

/// <summary>How a part is drawn: filled, cut out of the part before it, or as a line, thick or dashed.</summary>
internal enum ShapeStyle
{
    Mark,
    Cut,
    Line,
    Bold,
    Dashed,
}
