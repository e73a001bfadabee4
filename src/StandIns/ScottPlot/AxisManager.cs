using ScottPlot.AxisPanels;
using ScottPlot.Grids;
using ScottPlot.Panels;

namespace ScottPlot;

/// <summary>The axes, grids and other panels of a plot.</summary>
public partial class AxisManager
{
    private readonly Plot _plot;
    private readonly List<IXAxis> _xAxes;
    private readonly List<IYAxis> _yAxes;
    private readonly List<IPanel> _otherPanels = [];

    public AxisManager(Plot plot)
    {
        _plot = plot;
        _xAxes = [Bottom, Top];
        _yAxes = [Left, Right];
        Right.TickGenerator = new TickGenerators.EmptyTickGenerator();
        DefaultGrid = new DefaultGrid(Bottom, Left);
    }

    public TitlePanel Title { get; } = new();

    public IXAxis Top { get; } = new TopAxis();

    public IXAxis Bottom { get; } = new BottomAxis();

    public IYAxis Left { get; } = new LeftAxis();

    public IYAxis Right { get; } = new RightAxis();

    public DefaultGrid DefaultGrid { get; set; }

    public List<IGrid> CustomGrids { get; } = [];

    public List<IGrid> AllGrids => [DefaultGrid, .. CustomGrids];

    public bool LimitsHaveBeenSet => Bottom.Range.HasBeenSet && Left.Range.HasBeenSet;

    public IEnumerable<IAxis> GetAxes() => [.. _xAxes, .. _yAxes];

    public IEnumerable<IXAxis> GetXAxes() => _xAxes;

    public IEnumerable<IYAxis> GetYAxes() => _yAxes;

    public IEnumerable<IAxis> GetAxes(Edge edge) => GetAxes().Where(axis => axis.Edge == edge);

    public IPanel[] GetPanels() => [.. _xAxes, .. _yAxes, .. _otherPanels, Title];

    public void Color(Color color)
    {
        foreach (IAxis axis in GetAxes())
        {
            Color(axis, color);
        }

        Title.Label.ForeColor = color;
    }

    public void Color(IAxis axis, Color color)
    {
        axis.Label.ForeColor = color;
        axis.TickLabelStyle.ForeColor = color;
        axis.MajorTickStyle.Color = color;
        axis.MinorTickStyle.Color = color;
        axis.FrameLineStyle.Color = color;
    }

    public void Frame(bool enable) => EachFrame(line => line.IsVisible = enable);

    public void FrameWidth(float width) => EachFrame(line => line.Width = width);

    public void FrameColor(Color color) => EachFrame(line => line.Color = color);

    public void Frameless(bool hideAllPanels = true) => _plot.Layout.Frameless(hideAllPanels);

    public void Remove(Edge edge)
    {
        foreach (IAxis axis in GetAxes(edge).ToArray())
        {
            Remove(axis);
        }
    }

    public void Remove(IAxis axis)
    {
        _xAxes.RemoveAll(known => ReferenceEquals(known, axis));
        _yAxes.RemoveAll(known => ReferenceEquals(known, axis));
    }

    public void Remove(IPanel panel)
    {
        if (panel is IAxis axis)
        {
            Remove(axis);
        }

        _otherPanels.Remove(panel);
    }

    public void AddPanel(IPanel panel) => _otherPanels.Add(panel);

    public void AddXAxis(IXAxis axis) => _xAxes.Add(axis);

    public void AddYAxis(IYAxis axis) => _yAxes.Add(axis);

    public void AddLeftAxis(IYAxis axis) => AddYAxis(axis);

    public void AddRightAxis(IYAxis axis) => AddYAxis(axis);

    public void AddBottomAxis(IXAxis axis) => AddXAxis(axis);

    public void AddTopAxis(IXAxis axis) => AddXAxis(axis);

    public LeftAxis AddLeftAxis()
    {
        LeftAxis axis = new();
        AddYAxis(axis);
        return axis;
    }

    public RightAxis AddRightAxis()
    {
        RightAxis axis = new();
        AddYAxis(axis);
        return axis;
    }

    public BottomAxis AddBottomAxis()
    {
        BottomAxis axis = new();
        AddXAxis(axis);
        return axis;
    }

    public TopAxis AddTopAxis()
    {
        TopAxis axis = new();
        AddXAxis(axis);
        return axis;
    }

    private void EachFrame(Action<LineStyle> change)
    {
        foreach (IAxis axis in (IAxis[])[Bottom, Top, Left, Right])
        {
            change(axis.FrameLineStyle);
        }
    }
}
