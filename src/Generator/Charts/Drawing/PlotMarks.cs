using ScottPlot;

namespace Generator.Charts.Drawing;

/// <summary>Adds a scene's areas, bars, lines and marks to a plot, from the back to the front.</summary>
internal sealed class PlotMarks(Plot plot, Paints paints)
{
    private const float OutlineWidth = 2;
    private const float CrossWidth = 3;
    private const float TriangleShare = 0.87f;

    public void Add(Scene scene)
    {
        foreach (var area in scene.Areas)
        {
            var rectangle = plot.Add.Rectangle(area.Left, area.Right, area.Bottom, area.Top);
            rectangle.FillColor = Colour(area.Tone);
            rectangle.LineWidth = 0;
        }

        foreach (var stroke in scene.Strokes.Where(stroke => stroke.IsScaffold))
        {
            Add(stroke);
        }

        foreach (var column in scene.Columns)
        {
            Add(column);
        }

        foreach (var stroke in scene.Strokes.Where(stroke => !stroke.IsScaffold))
        {
            Add(stroke);
        }

        foreach (var mark in scene.Marks)
        {
            Add(mark);
        }
    }

    public void Add(Mark mark)
    {
        var marker = plot.Add.Marker(mark.At.X, mark.At.Y, Shape(mark.Shape), Size(mark), Colour(mark.Fill));
        marker.MarkerStyle.CustomRenderer = Corners(mark.Shape);
        marker.MarkerStyle.OutlineColor = Colour(mark.Outline);
        marker.MarkerStyle.OutlineWidth = mark.Fill == mark.Outline ? 0 : OutlineWidth;
        if (mark.Shape == MarkShape.Cross)
        {
            marker.MarkerStyle.LineColor = Colour(mark.Outline);
            marker.MarkerStyle.LineWidth = CrossWidth;
        }
    }

    public void Add(Stroke stroke)
    {
        Coordinates[] points = [.. stroke.Points.Select(point => new Coordinates(point.X, point.Y))];
        var line = plot.Add.ScatterLine(points, paints.Colour(stroke.Tone, stroke.Dash));
        line.LineWidth = stroke.Width;
        line.LinePattern = paints.Pattern(stroke.Dash);
    }

    private void Add(BarShape column)
    {
        plot.Add.Bar(new Bar
        {
            Position = column.Position,
            Value = column.Value,
            ValueBase = column.From,
            Size = column.Breadth,
            FillColor = Colour(column.IsHollow ? Tone.Paper : column.Tone),
            LineColor = Colour(column.Tone),
            LineWidth = OutlineWidth,
        });
    }

    private Color Colour(Tone tone) => paints.Colour(tone, Dash.None);

    /// <summary>
    /// The library makes a triangle as wide as a square, and so larger than other marks; its tip would reach the next text.
    /// </summary>
    private static float Size(Mark mark) =>
        mark.Shape is MarkShape.TriangleUp or MarkShape.TriangleDown ? TriangleShare * mark.Size : mark.Size;

    private static MarkerShape Shape(MarkShape shape) => shape == MarkShape.Square ? MarkerShape.FilledSquare : MarkerShape.FilledCircle;

    private static CornerMarker? Corners(MarkShape shape) => shape switch
    {
        MarkShape.Diamond => CornerMarker.Diamond,
        MarkShape.TriangleUp => CornerMarker.TriangleUp,
        MarkShape.TriangleDown => CornerMarker.TriangleDown,
        MarkShape.Cross => CornerMarker.Cross,
        _ => null,
    };
}
