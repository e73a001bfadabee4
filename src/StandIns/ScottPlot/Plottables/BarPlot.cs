namespace ScottPlot.Plottables;

/// <summary>Bars that belong together.</summary>
public class BarPlot : IPlottable, IHasLegendText, IRenderLast
{
    public BarPlot(List<Bar> bars)
    {
        Bars = bars;
    }

    public string LegendText { get; set; } = string.Empty;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public List<Bar> Bars { get; }

    /// <summary>Whether labels are drawn after everything else, free of the data area's edge.</summary>
    public bool LabelsOnTop { get; set; }

    public LabelStyle ValueLabelStyle { get; set; } = new();

    public Color Color
    {
        get => Bars.Count == 0 ? default : Bars[0].FillColor;
        set => Bars.ForEach(bar => bar.FillColor = value);
    }

    public bool Horizontal
    {
        get => Bars.Count > 0 && Bars[0].Orientation == Orientation.Horizontal;
        set => Bars.ForEach(bar => bar.Orientation = value ? Orientation.Horizontal : Orientation.Vertical);
    }

    public IEnumerable<LegendItem> LegendItems =>
        Bars.Count == 0 ? LegendItem.None : LegendItem.Single(this, LegendText, Bars[0].FillStyle, Bars[0].LineStyle);

    public AxisLimits GetAxisLimits()
    {
        AxisLimits limits = AxisLimits.NoLimits;
        foreach (Bar bar in Bars)
        {
            limits = limits.Expanded(bar.AxisLimits);
        }

        return limits;
    }

    public virtual void Render(RenderPack rp)
    {
        Bars.ForEach(bar => bar.RenderBody(rp, Axes));
        RenderLabels(rp, onTop: false);
    }

    public virtual void RenderLast(RenderPack rp) => RenderLabels(rp, onTop: true);

    private void RenderLabels(RenderPack rp, bool onTop)
    {
        foreach (Bar bar in Bars)
        {
            if ((LabelsOnTop || bar.LabelOnTop) == onTop)
            {
                bar.RenderText(rp, Axes, ValueLabelStyle);
            }
        }
    }
}
