namespace ScottPlot.Plottables;

/// <summary>The area between two Y.</summary>
public class VerticalSpan : AxisSpan, IPlottable
{
    public double Y1 { get; set; }

    public double Y2 { get; set; }

    public CoordinateRange YRange => new CoordinateRange(Y1, Y2).Rectified();

    public double Bottom { get => Y1; set => Y1 = value; }

    public double Top { get => Y2; set => Y2 = value; }

    public override AxisLimits GetAxisLimits() => EnableAutoscale ? AxisLimits.VerticalOnly(YRange.Min, YRange.Max) : AxisLimits.NoLimits;

    public override void Render(RenderPack rp) =>
        Render(rp, new PixelRect(rp.DataRect.Left, rp.DataRect.Right, Axes.GetPixelY(Y1), Axes.GetPixelY(Y2)));
}
