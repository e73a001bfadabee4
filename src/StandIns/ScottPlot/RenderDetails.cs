namespace ScottPlot;

/// <summary>What the latest drawing measured.</summary>
public readonly struct RenderDetails
{
    public readonly PixelRect FigureRect;
    public readonly PixelRect DataRect;
    public readonly PixelPadding Padding;
    public readonly AxisLimits AxisLimits;
    public readonly AxisLimits PreviousAxisLimits;
    public readonly int Count;

    private readonly PixelSize _previousSize;

    internal RenderDetails(PixelRect figureRect, PixelRect dataRect, AxisLimits axisLimits, RenderDetails lastRender)
    {
        FigureRect = figureRect;
        DataRect = dataRect;
        Padding = new PixelPadding(figureRect.Size, dataRect);
        AxisLimits = axisLimits;
        PreviousAxisLimits = lastRender.AxisLimits;
        Count = lastRender.Count + 1;
        _previousSize = lastRender.FigureRect.Size;
    }

    public bool AxisLimitsChanged => AxisLimits != PreviousAxisLimits;

    public bool SizeChanged => FigureRect.Size != _previousSize;

    public double PxPerUnitX => DataRect.Width / AxisLimits.HorizontalSpan;

    public double PxPerUnitY => DataRect.Height / AxisLimits.VerticalSpan;

    public double UnitsPerPxX => AxisLimits.HorizontalSpan / DataRect.Width;

    public double UnitsPerPxY => AxisLimits.VerticalSpan / DataRect.Height;
}
