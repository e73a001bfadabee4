using ScottPlot.Rendering;

namespace ScottPlot.Plottables;

/// <summary>How far values may be off, as lines with caps around points.</summary>
public class ErrorBar : IPlottable, IHasLine, IHasLegendText
{
    public ErrorBar(
        IReadOnlyList<double> xs,
        IReadOnlyList<double> ys,
        IReadOnlyList<double>? xErrorsPositive,
        IReadOnlyList<double>? xErrorsNegative,
        IReadOnlyList<double>? yErrorsPositive,
        IReadOnlyList<double>? yErrorsNegative)
    {
        Xs = xs;
        Ys = ys;
        XErrorPositive = xErrorsPositive;
        XErrorNegative = xErrorsNegative;
        YErrorPositive = yErrorsPositive;
        YErrorNegative = yErrorsNegative;
    }

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IReadOnlyList<double> Xs { get; set; }

    public IReadOnlyList<double> Ys { get; set; }

    public IReadOnlyList<double>? XErrorPositive { get; set; }

    public IReadOnlyList<double>? XErrorNegative { get; set; }

    public IReadOnlyList<double>? YErrorPositive { get; set; }

    public IReadOnlyList<double>? YErrorNegative { get; set; }

    public LineStyle LineStyle { get; set; } = new(1);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    /// <summary>Length of the caps in pixels.</summary>
    public float CapSize { get; set; } = 3;

    public Color Color { get => LineStyle.Color; set => LineStyle.Color = value; }

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, LineStyle);

    public string LegendText { get; set; } = string.Empty;

    public AxisLimits GetAxisLimits()
    {
        AxisLimits limits = AxisLimits.NoLimits;
        for (int i = 0; i < Math.Min(Xs.Count, Ys.Count); i++)
        {
            limits = limits
                .Expanded(Xs[i] - At(XErrorNegative, i), Ys[i] - At(YErrorNegative, i))
                .Expanded(Xs[i] + At(XErrorPositive, i), Ys[i] + At(YErrorPositive, i));
        }

        return limits;
    }

    public virtual void Render(RenderPack rp)
    {
        SvgPath path = rp.Canvas.StartPath();
        for (int i = 0; i < Math.Min(Xs.Count, Ys.Count); i++)
        {
            Pixel at = Axes.GetPixel(new(Xs[i], Ys[i]));
            if (!at.IsFinite)
            {
                continue;
            }

            Level(path, at, Axes.GetPixelX(Xs[i] - At(XErrorNegative, i)));
            Level(path, at, Axes.GetPixelX(Xs[i] + At(XErrorPositive, i)));
            Upright(path, at, Axes.GetPixelY(Ys[i] - At(YErrorNegative, i)));
            Upright(path, at, Axes.GetPixelY(Ys[i] + At(YErrorPositive, i)));
        }

        rp.Canvas.StrokePath(LineStyle);
    }

    private static double At(IReadOnlyList<double>? errors, int index) =>
        errors is not null && index < errors.Count && double.IsFinite(errors[index]) ? errors[index] : 0;

    private void Level(SvgPath path, Pixel from, float x)
    {
        if (x != from.X)
        {
            path.MoveTo(from).LineTo(x, from.Y).MoveTo(x, from.Y - CapSize).LineTo(x, from.Y + CapSize);
        }
    }

    private void Upright(SvgPath path, Pixel from, float y)
    {
        if (y != from.Y)
        {
            path.MoveTo(from).LineTo(from.X, y).MoveTo(from.X - CapSize, y).LineTo(from.X + CapSize, y);
        }
    }
}
