using System.Text;
using ScottPlot.Grids;

namespace ScottPlot;

/// <summary>A figure: data, axes, legend and styles, drawn as SVG.</summary>
public partial class Plot : IDisposable
{
    public BackgroundStyle FigureBackground = new() { Color = Colors.White };
    public BackgroundStyle DataBackground = new() { Color = Colors.Transparent };

    public Plot()
    {
        Axes = new AxisManager(this);
        Layout = new LayoutManager(this);
        Add = new PlottableAdder(this);
        Legend = new Legend(this);
        Font = new FontStyler(this);
    }

    public List<IPlottable> PlottableList { get; } = [];

    public PlottableAdder Add { get; }

    public RenderDetails LastRender { get; private set; }

    public LayoutManager Layout { get; }

    public LineStyle FigureBorder { get; set; } = LineStyle.None;

    public LineStyle DataBorder { get; set; } = LineStyle.None;

    public AxisManager Axes { get; }

    public FontStyler Font { get; }

    public Legend Legend { get; set; }

    public DefaultGrid Grid => Axes.DefaultGrid;

    public void Dispose() => GC.SuppressFinalize(this);

    public void RenderInMemory(int width = 400, int height = 300) => GetSvgXml(width, height);

    public string GetSvgXml(int width, int height)
    {
        if (width <= 0 || height <= 0)
        {
            throw new ArgumentException($"a figure of {width} by {height} pixels has no area", nameof(width));
        }

        return new Rendering.PlotDrawing(this, width, height).Draw();
    }

    public string GetSvgHtml(int width, int height)
    {
        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(GetSvgXml(width, height)));
        return $"<img src=\"data:image/svg+xml;base64,{encoded}\" />";
    }

    public SavedImageInfo SaveSvg(string filePath, int width, int height)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(GetSvgXml(width, height));
        File.WriteAllBytes(filePath, bytes);
        return new SavedImageInfo(Path.GetFullPath(filePath), bytes.Length);
    }

    public SavedImageInfo Save(string filePath, int width, int height) =>
        filePath.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            ? SaveSvg(filePath, width, height)
            : throw new NotSupportedException($"only SVG can be written without a native drawing library: '{filePath}'");

    public SavedImageInfo Save(string filePath, int width, int height, ImageFormat format, int quality = 85) =>
        format == ImageFormat.Svg
            ? SaveSvg(filePath, width, height)
            : throw new NotSupportedException($"only SVG can be written without a native drawing library, not {format}");

    public PlotStyle GetStyle() => PlotStyle.FromPlot(this);

    public void SetStyle(PlotStyle style) => style.Apply(this);

    public void SetStyle(Plot otherPlot) => SetStyle(otherPlot.GetStyle());

    internal void Rendered(PixelRect figure, PixelRect data) =>
        LastRender = new RenderDetails(figure, data, Axes.GetLimits(), LastRender);
}
