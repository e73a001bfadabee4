namespace ScottPlot;

/// <summary>What lies behind the figure or the data area.</summary>
public class BackgroundStyle : IDisposable
{
    public bool AntiAlias;

    public Color Color { get => FillStyle.Color; set => FillStyle.Color = value; }

    public FillStyle FillStyle { get; set; } = new();

    public void Render(RenderPack rp, PixelRect target) => FillStyle.Render(rp, target);

    public void Dispose() => GC.SuppressFinalize(this);
}
