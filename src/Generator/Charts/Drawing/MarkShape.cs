namespace Generator.Charts.Drawing;

/// <summary>The outline of a mark.</summary>
internal enum MarkShape
{
    Circle,
    Diamond,
    Square,
    TriangleUp,
    TriangleDown,
    Cross,
}
