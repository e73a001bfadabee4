namespace ScottPlot.AxisPanels;

/// <summary>A horizontal axis; coordinates grow to the right unless its range is inverted.</summary>
public abstract class XAxisBase : AxisBase, IXAxis
{
    public XAxisBase()
        : this(new TickGenerators.NumericAutomatic())
    {
    }

    private protected XAxisBase(ITickGenerator tickGenerator)
        : base(tickGenerator)
    {
    }

    public double Width => Range.Span;

    LabelStyle IAxis.Label => LabelStyle;

    public virtual float Measure(Paint paint) => MeasureAcross();

    public float GetPixel(double position, PixelRect dataArea) =>
        (float)(dataArea.Left + ((position - Min) / Width * dataArea.Width));

    public double GetCoordinate(float pixel, PixelRect dataArea) =>
        Min + ((pixel - dataArea.Left) / (double)dataArea.Width * Width);

    public double GetPixelDistance(double distance, PixelRect dataArea) => distance * dataArea.Width / Width;

    public double GetCoordinateDistance(float distance, PixelRect dataArea) => distance * Width / dataArea.Width;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) => Edge == Edge.Bottom
        ? new(dataRect.Left, dataRect.Right, dataRect.Bottom + offset + size, dataRect.Bottom + offset)
        : new(dataRect.Left, dataRect.Right, dataRect.Top - offset, dataRect.Top - offset - size);

    public virtual void Render(RenderPack rp, float size, float offset) =>
        RenderAcross(rp, this, GetPanelRect(rp.DataRect, size, offset, Paint.Shared));

    public void RegenerateTicks(PixelLength size, Paint paint) =>
        TickGenerator.Regenerate(Range.Current, Edge, size, paint, TickLabelStyle);
}
