namespace ScottPlot.AxisPanels;

/// <summary>The vertical axis at the left of the data area; its label reads upwards.</summary>
public class LeftAxis : YAxisBase, IYAxis
{
    public LeftAxis()
        : base(new TickGenerators.NumericAutomatic())
    {
        TickLabelStyle.Alignment = Alignment.MiddleRight;
        LabelStyle.Rotation = -90;
    }

    public override Edge Edge => Edge.Left;
}
