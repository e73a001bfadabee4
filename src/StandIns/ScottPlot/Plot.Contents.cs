namespace ScottPlot;

/// <content>What the plot holds, its titles and what it shows of them.</content>
public partial class Plot
{
    public IEnumerable<IPlottable> GetPlottables() => PlottableList;

    public IEnumerable<T> GetPlottables<T>() => PlottableList.OfType<T>();

    public void Remove(IPlottable plottable) => PlottableList.RemoveAll(known => ReferenceEquals(known, plottable));

    public void Remove(IPanel panel) => Axes.Remove(panel);

    public void Remove(IAxis axis) => Axes.Remove(axis);

    public void Remove(Type plotType) => PlottableList.RemoveAll(known => known.GetType() == plotType);

    public void Remove<T>() => PlottableList.RemoveAll(known => known is T);

    public void Remove<T>(Func<T, bool> predicate) => PlottableList.RemoveAll(known => known is T typed && predicate(typed));

    public void MoveToTop(IPlottable plottable)
    {
        Remove(plottable);
        PlottableList.Add(plottable);
    }

    public void MoveToBottom(IPlottable plottable)
    {
        Remove(plottable);
        PlottableList.Insert(0, plottable);
    }

    public void MoveToFront(IPlottable plottable) => MoveToTop(plottable);

    public void MoveToBack(IPlottable plottable) => MoveToBottom(plottable);

    public void Clear() => PlottableList.Clear();

    public void Clear<T>() => Remove<T>();

    public void HideAxesAndGrid() => ShowAxesAndGrid(false);

    public void ShowAxesAndGrid() => ShowAxesAndGrid(true);

    public void HideGrid() => Grid.IsVisible = false;

    public void ShowGrid() => Grid.IsVisible = true;

    public Legend ShowLegend()
    {
        Legend.IsVisible = true;
        return Legend;
    }

    public Legend ShowLegend(Alignment alignment)
    {
        Legend.Alignment = alignment;
        return ShowLegend();
    }

    public Legend ShowLegend(Alignment alignment, Orientation orientation)
    {
        Legend.Orientation = orientation;
        return ShowLegend(alignment);
    }

    public Legend ShowLegend(IEnumerable<LegendItem> items, Alignment location = Alignment.LowerRight)
    {
        Legend.ManualItems.Clear();
        Legend.ManualItems.AddRange(items);
        return ShowLegend(location);
    }

    public Legend HideLegend()
    {
        Legend.IsVisible = false;
        return Legend;
    }

    public void Title(string? text = null, float? size = null) => Label(Axes.Title.Label, text, size);

    public void Title(bool show) => Axes.Title.IsVisible = show;

    public void XLabel(string label, float? size = null) => Label(Axes.Bottom.Label, label, size);

    public void YLabel(string label, float? size = null) => Label(Axes.Left.Label, label, size);

    private static void Label(LabelStyle style, string? text, float? size)
    {
        style.Text = text ?? string.Empty;
        style.FontSize = size ?? style.FontSize;
    }

    private void ShowAxesAndGrid(bool show)
    {
        foreach (IAxis axis in Axes.GetAxes())
        {
            axis.IsVisible = show;
        }

        Grid.IsVisible = show;
    }
}
