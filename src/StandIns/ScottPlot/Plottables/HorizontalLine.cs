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

    public override void RenderLast(RenderPack rp)
    {
        PixelRect data = rp.DataRect;
        Pixel end = new(LabelOppositeAxis ? data.Right : data.Left, Axes.GetPixelY(Y));
        if (!data.ContainsY(end.Y))
        {
            return;
        }

        Pixel outside = end.WithOffset(LabelOppositeAxis ? LabelStyle.PixelPadding.Left : -LabelStyle.PixelPadding.Right, 0);
        LabelStyle.Render(
            rp,
            ManualLabelAlignment is null ? outside : end,
            LabelText,
            ManualLabelAlignment ?? (LabelOppositeAxis ? Alignment.MiddleLeft : Alignment.MiddleRight));
    }
}
