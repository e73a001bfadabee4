namespace ScottPlot;

/// <content>Setting and reading what the axes show.</content>
public partial class AxisManager
{
    public void SetLimitsX(double left, double right, IXAxis xAxis) => xAxis.Range.Set(left, right);

    public void SetLimitsY(double bottom, double top, IYAxis yAxis) => yAxis.Range.Set(bottom, top);

    public void SetLimitsX(double left, double right) => SetLimitsX(left, right, Bottom);

    public void SetLimitsY(double bottom, double top) => SetLimitsY(bottom, top, Left);

    public void SetLimits(double left, double right, double bottom, double top) => SetLimits(left, right, bottom, top, Bottom, Left);

    public void SetLimits(double left, double right, double bottom, double top, IXAxis xAxis, IYAxis yAxis)
    {
        SetLimitsX(left, right, xAxis);
        SetLimitsY(bottom, top, yAxis);
    }

    /// <summary>Sets the given sides; the others stay, or take those of the data where nothing was set before.</summary>
    public void SetLimits(double? left = null, double? right = null, double? bottom = null, double? top = null)
    {
        ScaleUnsetAxes();
        SetLimits(left ?? Bottom.Min, right ?? Bottom.Max, bottom ?? Left.Min, top ?? Left.Max);
    }

    public void SetLimits(CoordinateRect rect)
    {
        SetLimitsX(rect);
        SetLimitsY(rect);
    }

    public void SetLimitsX(CoordinateRect limits) => SetLimitsX(limits.Left, limits.Right);

    public void SetLimitsY(CoordinateRect limits) => SetLimitsY(limits.Bottom, limits.Top);

    public void SetLimitsX(AxisLimits limits) => SetLimitsX(limits, Bottom);

    public void SetLimitsX(AxisLimits limits, IXAxis xAxis) => SetLimitsX(limits.Left, limits.Right, xAxis);

    public void SetLimitsY(AxisLimits limits) => SetLimitsY(limits, Left);

    public void SetLimitsY(AxisLimits limits, IYAxis yAxis) => SetLimitsY(limits.Bottom, limits.Top, yAxis);

    public void SetLimits(AxisLimits limits) => SetLimits(limits, Bottom, Left);

    public void SetLimits(AxisLimits limits, IXAxis xAxis, IYAxis yAxis)
    {
        SetLimitsX(limits, xAxis);
        SetLimitsY(limits, yAxis);
    }

    public void SetLimits(CoordinateRange xRange, CoordinateRange yRange) => SetLimits(new AxisLimits(xRange, yRange));

    public void InvertX() => Turn(Bottom, _invertX = true);

    public void RectifyX() => Turn(Bottom, _invertX = false);

    public void InvertY() => Turn(Left, _invertY = true);

    public void RectifyY() => Turn(Left, _invertY = false);

    public AxisLimits GetLimits() => GetLimits(Bottom, Left);

    public AxisLimits GetLimits(IXAxis xAxis, IYAxis yAxis) => new(xAxis.Range.Current, yAxis.Range.Current);

    public AxisLimits GetLimits(IAxes axes) => GetLimits(axes.XAxis, axes.YAxis);

    private static void Turn(IAxis axis, bool invert)
    {
        CoordinateRangeMutable range = axis.Range;
        if (range.HasBeenSet && range.IsInverted != invert)
        {
            range.Set(range.Max, range.Min);
        }
    }
}
