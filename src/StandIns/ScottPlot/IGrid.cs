namespace ScottPlot;

/// <summary>Lines across the data area at the ticks of its axes.</summary>
public interface IGrid
{
    bool IsVisible { get; set; }

    bool IsBeneathPlottables { get; set; }

    void Render(RenderPack rp);
}
