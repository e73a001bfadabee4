namespace ScottPlot.AxisPanels;

/// <summary>The horizontal axis under the data area.</summary>
public class BottomAxis : XAxisBase, IXAxis
{
    public BottomAxis()
    {
        TickLabelStyle.Alignment = Alignment.UpperCenter;
    }

    public override Edge Edge => Edge.Bottom;
}
