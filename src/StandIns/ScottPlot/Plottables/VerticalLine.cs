namespace ScottPlot.Plottables;

/// <summary>A line at one X across the data area or a part of it.</summary>
public class VerticalLine : AxisLine
{
    public VerticalLine()
    {
    }

    public double X { get => Position; set => Position = value; }

    public double Minimum { get; set; } = double.NegativeInfinity;

    public double Maximum { get; set; } = double.PositiveInfinity;

    public override AxisLimits GetAxisLimits() => EnableAutoscale ? AxisLimits.HorizontalOnly(X, X) : AxisLimits.NoLimits;

    public override void Render(RenderPack rp)
    {
        PixelRect data = rp.DataRect;
        float from = double.IsFinite(Minimum) ? Math.Clamp(Axes.GetPixelY(Minimum), data.Top, data.Bottom) : data.Bottom;
        float to = double.IsFinite(Maximum) ? Math.Clamp(Axes.GetPixelY(Maximum), data.Top, data.Bottom) : data.Top;
        float x = Axes.GetPixelX(X);
        if (data.ContainsX(x) && from != to)
        {
            LineStyle.Render(rp, new PixelLine(x, from, x, to));
        }
    }

    public override void RenderLast(RenderPack rp) => RenderLabel(
        rp,
        new Pixel(Axes.GetPixelX(X), LabelOppositeAxis ? rp.DataRect.Top : rp.DataRect.Bottom),
        LabelOppositeAxis ? Edge.Top : Edge.Bottom);
}
