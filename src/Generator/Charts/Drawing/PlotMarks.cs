using ScottPlot;

namespace Generator.Charts.Drawing;

/// <summary>Adds a scene's areas, bars, lines and marks to a plot, from the back to the front.</summary>
internal static class PlotMarks
{
    private const float OutlineWidth = 2;
    private const float CrossWidth = 3;

    public static void Add(Plot plot, Scene scene)
    {
        foreach (var area in scene.Areas)
        {
            var rectangle = plot.Add.Rectangle(area.Left, area.Right, area.Bottom, area.Top);
            rectangle.FillColor = TonePalette.Of(area.Tone);
            rectangle.LineWidth = 0;
        }

        foreach (var stroke in scene.Strokes.Where(stroke => stroke.IsScaffold))
        {
            Add(plot, stroke);
        }

        foreach (var column in scene.Columns)
        {
            Add(plot, column);
        }

        foreach (var stroke in scene.Strokes.Where(stroke => !stroke.IsScaffold))
        {
            Add(plot, stroke);
        }

        foreach (var mark in scene.Marks)
        {
            Add(plot, mark);
        }
    }

    public static void Add(Plot plot, Mark mark)
    {
        var marker = plot.Add.Marker(mark.At.X, mark.At.Y, Shape(mark.Shape), mark.Size, TonePalette.Of(mark.Fill));
        marker.MarkerStyle.OutlineColor = TonePalette.Of(mark.Outline);
        marker.MarkerStyle.OutlineWidth = mark.Fill == mark.Outline ? 0 : OutlineWidth;
        if (mark.Shape == MarkShape.Cross)
        {
            marker.MarkerStyle.LineColor = TonePalette.Of(mark.Outline);
            marker.MarkerStyle.LineWidth = CrossWidth;
        }
    }

    public static void Add(Plot plot, Stroke stroke)
    {
        Coordinates[] points = [.. stroke.Points.Select(point => new Coordinates(point.X, point.Y))];
        var line = plot.Add.ScatterLine(points, TonePalette.Of(stroke.Tone));
        line.LineWidth = stroke.Width;
        line.LinePattern = stroke.Dash switch
        {
            Dash.Dashed => LinePattern.Dashed,
            Dash.Dotted => LinePattern.Dotted,
            _ => LinePattern.Solid,
        };
    }

    private static void Add(Plot plot, Column column)
    {
        plot.Add.Bar(new Bar
        {
            Position = column.Position,
            Value = column.Value,
            ValueBase = column.From,
            Size = column.Breadth,
            FillColor = TonePalette.Of(column.IsHollow ? Tone.Paper : column.Tone),
            LineColor = TonePalette.Of(column.Tone),
            LineWidth = OutlineWidth,
        });
    }

    private static MarkerShape Shape(MarkShape shape) => shape switch
    {
        MarkShape.Diamond => MarkerShape.FilledDiamond,
        MarkShape.Square => MarkerShape.FilledSquare,
        MarkShape.TriangleUp => MarkerShape.FilledTriangleUp,
        MarkShape.TriangleDown => MarkerShape.FilledTriangleDown,
        MarkShape.Cross => MarkerShape.Cross,
        _ => MarkerShape.FilledCircle,
    };
}
