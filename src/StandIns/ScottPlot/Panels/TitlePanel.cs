namespace ScottPlot.Panels;

/// <summary>The title above the plot; it takes no space without a text.</summary>
public class TitlePanel : IPanel
{
    public float VerticalPadding = 10;

    public bool IsVisible { get; set; } = true;

    public Edge Edge => Edge.Top;

    public bool ShowDebugInformation { get; set; }

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    /// <summary>Whether the title is centred on the figure rather than on the data area.</summary>
    public bool FullFigureCenter { get; set; }

    public LabelStyle Label { get; } = new() { FontSize = 16, Bold = true, Alignment = Alignment.MiddleCenter };

    private bool HasText => IsVisible && Label.IsVisible && Label.Text.Length > 0;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) =>
        new(dataRect.Left, dataRect.Right, dataRect.Top - offset, dataRect.Top - offset - size);

    public float Measure(Paint paint) =>
        HasText ? Math.Clamp(Label.Measure(Label.Text).Height + VerticalPadding, MinimumSize, MathF.Max(MinimumSize, MaximumSize)) : 0;

    public void Render(RenderPack rp, float size, float offset)
    {
        if (HasText)
        {
            PixelRect panel = GetPanelRect(rp.DataRect, size, offset, Paint.Shared);
            PixelRect centred = FullFigureCenter ? rp.FigureRect : panel;
            Label.Render(rp, new Pixel(Label.Alignment.PointOf(centred).X, panel.VerticalCenter));
        }
    }
}
