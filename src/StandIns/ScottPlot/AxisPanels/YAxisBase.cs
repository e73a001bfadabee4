namespace ScottPlot.AxisPanels;

/// <summary>A vertical axis; coordinates grow upwards unless its range is inverted.</summary>
public abstract class YAxisBase : AxisBase, IYAxis
{
    private protected YAxisBase(ITickGenerator tickGenerator)
        : base(tickGenerator)
    {
    }

    public double Height => Range.Span;

    LabelStyle IAxis.Label => LabelStyle;

    public virtual float Measure(Paint paint) => MeasureAcross();

    public float GetPixel(double position, PixelRect dataArea) =>
        (float)(dataArea.Bottom - ((position - Min) / Height * dataArea.Height));

    public double GetCoordinate(float pixel, PixelRect dataArea) =>
        Min + ((dataArea.Bottom - pixel) / (double)dataArea.Height * Height);

    public double GetPixelDistance(double distance, PixelRect dataArea) => distance * dataArea.Height / Height;

    public double GetCoordinateDistance(float distance, PixelRect dataArea) => distance * Height / dataArea.Height;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) => Edge == Edge.Left
        ? new(dataRect.Left - offset - size, dataRect.Left - offset, dataRect.Bottom, dataRect.Top)
        : new(dataRect.Right + offset, dataRect.Right + offset + size, dataRect.Bottom, dataRect.Top);

    public virtual void Render(RenderPack rp, float size, float offset) =>
        RenderAcross(rp, this, GetPanelRect(rp.DataRect, size, offset, Paint.Shared));

    public void RegenerateTicks(PixelLength size, Paint paint) =>
        TickGenerator.Regenerate(Range.Current, Edge, size, paint, TickLabelStyle);
}
