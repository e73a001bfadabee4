namespace ScottPlot.AxisPanels;

/// <summary>A horizontal axis above the data area; a frame line without ticks until it is given some.</summary>
public class TopAxis : XAxisBase, IXAxis
{
    public TopAxis()
        : base(new TickGenerators.EmptyTickGenerator())
    {
        TickLabelStyle.Alignment = Alignment.LowerCenter;
    }

    public override Edge Edge => Edge.Top;
}
