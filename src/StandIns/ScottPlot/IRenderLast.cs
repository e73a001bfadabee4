namespace ScottPlot;

/// <summary>A plottable with parts that lie above everything else and may leave the data area.</summary>
public interface IRenderLast
{
    void RenderLast(RenderPack rp);
}
