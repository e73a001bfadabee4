namespace ScottPlot;

/// <summary>Something that takes up space at one side of the data area: an axis or the title.</summary>
public interface IPanel
{
    bool IsVisible { get; set; }

    Edge Edge { get; }

    bool ShowDebugInformation { get; set; }

    float MinimumSize { get; set; }

    float MaximumSize { get; set; }

    float Measure(Paint paint);

    PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint);

    void Render(RenderPack rp, float size, float offset);
}
