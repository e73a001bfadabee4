namespace ScottPlot;

/// <summary>Outline of an arrow; names ending in <c>Line</c> are drawn with strokes, the others as filled shapes.</summary>
public enum ArrowShape
{
    Single,
    SingleLine,
    Double,
    DoubleLine,
    Arrowhead,
    ArrowheadLine,
    Pentagon,
    Chevron,
}
