namespace Generator.Charts.Drawing;

/// <summary>The outline of a mark, or of its sample in the key.</summary>
internal enum MarkShape
{
    Circle,
    Diamond,
    Square,
    TriangleUp,
    TriangleDown,
    Cross,

    /// <summary>Two dashes, for a dashed line in the key.</summary>
    Dashes,
}
