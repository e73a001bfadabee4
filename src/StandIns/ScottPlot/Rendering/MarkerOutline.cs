namespace ScottPlot.Rendering;

/// <summary>The lines of each marker shape around its centre.</summary>
internal static class MarkerOutline
{
    private const float Slant = 0.7071f;
    private const float Side = 0.866f;

    internal static bool IsFilled(MarkerShape shape) => shape is
        MarkerShape.FilledCircle or MarkerShape.FilledSquare or MarkerShape.FilledDiamond
        or MarkerShape.FilledTriangleUp or MarkerShape.FilledTriangleDown;

    internal static void Append(SvgPath path, MarkerShape shape, Pixel at, float r)
    {
        switch (shape)
        {
            case MarkerShape.FilledSquare or MarkerShape.OpenSquare:
                path.Rectangle(new PixelRect(at, r));
                break;
            case MarkerShape.FilledTriangleUp or MarkerShape.OpenTriangleUp:
                Triangle(path, at, r, -1);
                break;
            case MarkerShape.FilledTriangleDown or MarkerShape.OpenTriangleDown:
                Triangle(path, at, r, 1);
                break;
            case MarkerShape.FilledDiamond or MarkerShape.OpenDiamond:
                path.MoveTo(at.X, at.Y - r).LineTo(at.X + r, at.Y).LineTo(at.X, at.Y + r).LineTo(at.X - r, at.Y).Close();
                break;
            case MarkerShape.Eks:
                Diagonals(path, at, r * Slant);
                break;
            case MarkerShape.Cross:
                Upright(path, at, r);
                Level(path, at, r);
                break;
            case MarkerShape.VerticalBar:
                Upright(path, at, r);
                break;
            case MarkerShape.HorizontalBar:
                Level(path, at, r);
                break;
            case MarkerShape.TriUp:
                Spokes(path, at, r, -1);
                break;
            case MarkerShape.TriDown:
                Spokes(path, at, r, 1);
                break;
            case MarkerShape.Asterisk:
                Upright(path, at, r);
                Level(path, at, r);
                Diagonals(path, at, r * Slant);
                break;
            case MarkerShape.HashTag:
                Hash(path, at, r);
                break;
            case MarkerShape.TriangleWithLineLeft or MarkerShape.TriangleWithLineRight:
                Triangle(path, at, r, -1);
                path.MoveTo(at).LineTo(shape == MarkerShape.TriangleWithLineLeft ? at.X - (2 * r) : at.X + (2 * r), at.Y);
                break;
            default:
                CircleWith(path, shape, at, r);
                break;
        }
    }

    private static void CircleWith(SvgPath path, MarkerShape shape, Pixel at, float r)
    {
        path.Circle(at, r);
        switch (shape)
        {
            case MarkerShape.OpenCircleWithCross:
                Upright(path, at, r);
                Level(path, at, r);
                break;
            case MarkerShape.OpenCircleWithEks:
                Diagonals(path, at, r * Slant);
                break;
            case MarkerShape.CircleWithLineLeft:
                path.MoveTo(at.X - r, at.Y).LineTo(at.X - (2 * r), at.Y);
                break;
            case MarkerShape.CircleWithLineRight:
                path.MoveTo(at.X + r, at.Y).LineTo(at.X + (2 * r), at.Y);
                break;
        }
    }

    // An equilateral triangle whose centre of mass is the marker's place; direction -1 points up.
    private static void Triangle(SvgPath path, Pixel at, float r, int direction) => path
        .MoveTo(at.X, at.Y + (direction * r))
        .LineTo(at.X + (Side * r), at.Y - (direction * r / 2))
        .LineTo(at.X - (Side * r), at.Y - (direction * r / 2))
        .Close();

    private static void Spokes(SvgPath path, Pixel at, float r, int direction) => path
        .MoveTo(at).LineTo(at.X, at.Y + (direction * r))
        .MoveTo(at).LineTo(at.X + (Side * r), at.Y - (direction * r / 2))
        .MoveTo(at).LineTo(at.X - (Side * r), at.Y - (direction * r / 2));

    private static void Hash(SvgPath path, Pixel at, float r)
    {
        float inner = r / 3;
        path.MoveTo(at.X - inner, at.Y - r).LineTo(at.X - inner, at.Y + r)
            .MoveTo(at.X + inner, at.Y - r).LineTo(at.X + inner, at.Y + r)
            .MoveTo(at.X - r, at.Y - inner).LineTo(at.X + r, at.Y - inner)
            .MoveTo(at.X - r, at.Y + inner).LineTo(at.X + r, at.Y + inner);
    }

    private static void Upright(SvgPath path, Pixel at, float r) => path.MoveTo(at.X, at.Y - r).LineTo(at.X, at.Y + r);

    private static void Level(SvgPath path, Pixel at, float r) => path.MoveTo(at.X - r, at.Y).LineTo(at.X + r, at.Y);

    private static void Diagonals(SvgPath path, Pixel at, float r) => path
        .MoveTo(at.X - r, at.Y - r).LineTo(at.X + r, at.Y + r)
        .MoveTo(at.X - r, at.Y + r).LineTo(at.X + r, at.Y - r);
}
