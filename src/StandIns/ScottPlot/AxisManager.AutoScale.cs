namespace ScottPlot;

/// <content>Limits taken from the data.</content>
public partial class AxisManager
{
    private DataMargins _margins = DataMargins.Usual;
    private bool _invertX;
    private bool _invertY;

    public AxisLimits GetDataLimits() => GetDataLimits(Bottom, Left);

    public AxisLimits GetDataLimits(IXAxis xAxis, IYAxis yAxis) =>
        new(DataRange(_plot.PlottableList, xAxis), DataRange(_plot.PlottableList, yAxis));

    public void ReplaceNullAxesWithDefaults()
    {
        foreach (IPlottable plottable in _plot.PlottableList)
        {
            GiveAxes(plottable);
        }
    }

    public void AutoScale(bool? invertX = null, bool? invertY = null)
    {
        _invertX = invertX ?? _invertX;
        _invertY = invertY ?? _invertY;
        foreach (IAxis axis in GetAxes())
        {
            // A further axis waits for data of its own: it may be given some before the plot is drawn.
            if (ReferenceEquals(axis, Bottom) || ReferenceEquals(axis, Left) || DataRange(_plot.PlottableList, axis).IsReal)
            {
                Scale(axis, _plot.PlottableList);
            }
        }
    }

    public void AutoScale(IXAxis xAxis, IYAxis yAxis, bool horizontal = true, bool vertical = true)
    {
        if (horizontal)
        {
            AutoScaleX(xAxis);
        }

        if (vertical)
        {
            AutoScaleY(yAxis);
        }
    }

    public void AutoScaleX() => AutoScaleX(Bottom);

    public void AutoScaleY() => AutoScaleY(Left);

    public void AutoScaleX(IXAxis xAxis) => Scale(xAxis, _plot.PlottableList);

    public void AutoScaleY(IYAxis yAxis) => Scale(yAxis, _plot.PlottableList);

    public void AutoScale(IEnumerable<IPlottable> plottables)
    {
        IPlottable[] chosen = plottables.ToArray();
        AutoScaleX(chosen);
        AutoScaleY(chosen);
    }

    public void AutoScaleX(IEnumerable<IPlottable> plottables) => Scale(Bottom, plottables);

    public void AutoScaleY(IEnumerable<IPlottable> plottables) => Scale(Left, plottables);

    public void AutoScaleExpand() => AutoScaleExpand(Bottom, Left);

    public void AutoScaleExpand(IXAxis xAxis, IYAxis yAxis)
    {
        AutoScaleExpandX(xAxis);
        AutoScaleExpandY(yAxis);
    }

    public void AutoScaleExpandX() => AutoScaleExpandX(Bottom);

    public void AutoScaleExpandX(IXAxis xAxis) => Expand(xAxis);

    public void AutoScaleExpandY() => AutoScaleExpandY(Left);

    public void AutoScaleExpandY(IYAxis yAxis) => Expand(yAxis);

    public void Margins() => SetMargins(DataMargins.Usual);

    public void Margins(double horizontal = 0.1, double vertical = 0.15) =>
        SetMargins(new(horizontal / 2, horizontal / 2, vertical / 2, vertical / 2));

    public void Margins(double left = .05, double right = .05, double bottom = .07, double top = .07) =>
        SetMargins(new(left, right, bottom, top));

    public void MarginsX(double horizontal = 0.1) =>
        SetMargins(_margins with { Left = horizontal / 2, Right = horizontal / 2 });

    public void MarginsY(double vertical = 0.15) =>
        SetMargins(_margins with { Bottom = vertical / 2, Top = vertical / 2 });

    public void TightMargins() => SetMargins(new(0, 0, 0, 0));

    /// <summary>Scales the axes for which nothing has set limits yet.</summary>
    internal void ScaleUnsetAxes()
    {
        foreach (IAxis axis in GetAxes())
        {
            if (!axis.Range.HasBeenSet)
            {
                Scale(axis, _plot.PlottableList);
            }
        }
    }

    internal void GiveAxes(IPlottable plottable)
    {
        plottable.Axes.XAxis ??= Bottom;
        plottable.Axes.YAxis ??= Left;
    }

    private void SetMargins(DataMargins margins)
    {
        _margins = margins;

        // Without data there is nothing to scale to yet: the margins count when the plot is first drawn.
        if (_plot.PlottableList.Count > 0)
        {
            AutoScale();
        }
    }

    private void Scale(IAxis axis, IEnumerable<IPlottable> plottables)
    {
        bool horizontal = axis.Edge.IsHorizontal();
        CoordinateRange range = _margins.Around(DataRange(plottables, axis), horizontal);
        bool inverted = horizontal ? _invertX : _invertY;
        axis.Range.Set(inverted ? range.Max : range.Min, inverted ? range.Min : range.Max);
    }

    private void Expand(IAxis axis)
    {
        CoordinateRange data = _margins.Around(DataRange(_plot.PlottableList, axis), axis.Edge.IsHorizontal());
        CoordinateRange shown = axis.Range.HasBeenSet ? axis.Range.Current : data;
        axis.Range.SetKeepingDirection(shown.Expanded(data.Min).Expanded(data.Max));
    }

    private CoordinateRange DataRange(IEnumerable<IPlottable> plottables, IAxis axis)
    {
        AxisLimits limits = AxisLimits.NoLimits;
        foreach (IPlottable plottable in plottables)
        {
            GiveAxes(plottable);
            if (plottable.IsVisible && (ReferenceEquals(plottable.Axes.XAxis, axis) || ReferenceEquals(plottable.Axes.YAxis, axis)))
            {
                limits = limits.Expanded(plottable.GetAxisLimits());
            }
        }

        return axis.Edge.IsHorizontal() ? limits.XRange : limits.YRange;
    }
}
