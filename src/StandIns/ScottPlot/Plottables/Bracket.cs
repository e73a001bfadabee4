namespace ScottPlot.Plottables;

/// <summary>A bracket from one place to another with a label at its middle.</summary>
public class Bracket : IPlottable
{
    /// <summary>Distance of the bracket's back from the points, in pixels.</summary>
    public float EdgeLength = 5;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => LegendItem.None;

    public Coordinates Point1 { get; set; }

    public Coordinates Point2 { get; set; }

    /// <summary>Whether the label lies counter-clockwise from the direction from the first point to the second: above, if that is to the right.</summary>
    public bool LabelCounterClockwise { get; set; } = true;

    public string Text { get => LabelStyle.Text; set => LabelStyle.Text = value; }

    public LineStyle LineStyle { get; set; } = new(1);

    public LabelStyle LabelStyle { get; set; } = new();

    public AxisLimits GetAxisLimits() => AxisLimits.FromPoint(Point1).Expanded(Point2);

    public virtual void Render(RenderPack rp)
    {
        Pixel from = Axes.GetPixel(Point1);
        Pixel to = Axes.GetPixel(Point2);
        float length = to.DistanceFrom(from);
        if (!(length > 0) || !float.IsFinite(length))
        {
            return;
        }

        // Pixels count downwards: turning right by the numbers is turning left to the eye.
        Pixel along = (to - from) / length;
        Pixel aside = LabelCounterClockwise ? new(along.Y, -along.X) : new(-along.Y, along.X);
        rp.Canvas.StartPath()
            .MoveTo(from).LineTo(from + (aside * EdgeLength)).LineTo(to + (aside * EdgeLength)).LineTo(to);
        rp.Canvas.StrokePath(LineStyle);

        float angle = MathF.Atan2(along.Y, along.X) * 180 / MathF.PI;
        bool overhead = angle is > 90 or <= -90;
        LabelStyle label = LabelStyle.Clone();
        label.Rotation = LabelStyle.Rotation + (overhead ? angle - 180 : angle);
        bool aboveText = LabelCounterClockwise != overhead;
        Pixel middle = ((from + to) / 2) + (aside * (EdgeLength + 3));
        label.Render(rp, middle, Text, aboveText ? Alignment.LowerCenter : Alignment.UpperCenter);
    }
}
