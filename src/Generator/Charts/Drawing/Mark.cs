namespace Generator.Charts.Drawing;

/// <summary>
/// A mark at a place: filled where fill and outline agree, hollow where the fill is paper. The size is its width in the drawing.
/// </summary>
internal sealed record Mark(Spot At, MarkShape Shape, Tone Fill, Tone Outline, float Size);

/// <summary>The outline of a mark, or of its sample in the key.</summary>
internal enum MarkShape
{
    Circle,
    Diamond,
    Square,
    TriangleUp,
    TriangleDown,
    Cross,

    /// <summary>Nothing, before the second line of a text in the key.</summary>
    None,

    /// <summary>A line, for one in the key.</summary>
    Line,

    /// <summary>Two dashes, for a dashed line in the key.</summary>
    Dashes,
}
