namespace ScottPlot.AxisPanels;

/// <summary>The vertical axis at the right of the data area; its label reads downwards.</summary>
public class RightAxis : YAxisBase, IYAxis
{
    public RightAxis()
        : base(new TickGenerators.NumericAutomatic())
    {
        TickLabelStyle.Alignment = Alignment.MiddleLeft;
        LabelStyle.Rotation = 90;
    }

    public override Edge Edge => Edge.Right;
}
