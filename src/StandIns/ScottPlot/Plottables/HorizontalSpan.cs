namespace ScottPlot.Plottables;

/// <summary>The area between two X.</summary>
public class HorizontalSpan : AxisSpan, IPlottable
{
    public double X1 { get; set; }

    public double X2 { get; set; }

    public CoordinateRange XRange => new CoordinateRange(X1, X2).Rectified();

    public double Left { get => X1; set => X1 = value; }

    public double Right { get => X2; set => X2 = value; }

    public override AxisLimits GetAxisLimits() => EnableAutoscale ? AxisLimits.HorizontalOnly(XRange.Min, XRange.Max) : AxisLimits.NoLimits;

    public override void Render(RenderPack rp) =>
        Render(rp, new PixelRect(Axes.GetPixelX(X1), Axes.GetPixelX(X2), rp.DataRect.Bottom, rp.DataRect.Top));
}
