namespace ScottPlot.Plottables;

/// <summary>A line at one Y across the data area or a part of it.</summary>
public class HorizontalLine : AxisLine
{
    public HorizontalLine()
    {
    }

    public double Y { get => Position; set => Position = value; }

    public double Minimum { get; set; } = double.NegativeInfinity;

    public double Maximum { get; set; } = double.PositiveInfinity;

    public override AxisLimits GetAxisLimits() => EnableAutoscale ? AxisLimits.VerticalOnly(Y, Y) : AxisLimits.NoLimits;

    public override void Render(RenderPack rp)
    {
        PixelRect data = rp.DataRect;
        float from = double.IsFinite(Minimum) ? Math.Clamp(Axes.GetPixelX(Minimum), data.Left, data.Right) : data.Left;
        float to = double.IsFinite(Maximum) ? Math.Clamp(Axes.GetPixelX(Maximum), data.Left, data.Right) : data.Right;
        float y = Axes.GetPixelY(Y);
        if (data.ContainsY(y) && from != to)
        {
            LineStyle.Render(rp, new PixelLine(from, y, to, y));
        }
    }

    public override void RenderLast(RenderPack rp) => RenderLabel(
        rp,
        new Pixel(LabelOppositeAxis ? rp.DataRect.Right : rp.DataRect.Left, Axes.GetPixelY(Y)),
        LabelOppositeAxis ? Edge.Right : Edge.Left);
}
