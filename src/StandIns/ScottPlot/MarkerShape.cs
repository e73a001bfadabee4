namespace ScottPlot;

/// <summary>Shape of a data marker; open shapes are stroked with the line style, filled ones filled and outlined.</summary>
public enum MarkerShape
{
    None,
    FilledCircle,
    OpenCircle,
    FilledSquare,
    OpenSquare,
    FilledTriangleUp,
    OpenTriangleUp,
    FilledTriangleDown,
    OpenTriangleDown,
    FilledDiamond,
    OpenDiamond,
    Eks,
    Cross,
    VerticalBar,
    HorizontalBar,
    TriUp,
    TriDown,
    Asterisk,
    HashTag,
    OpenCircleWithDot,
    OpenCircleWithCross,
    OpenCircleWithEks,
    CircleWithLineLeft,
    CircleWithLineRight,
    TriangleWithLineLeft,
    TriangleWithLineRight,
}
