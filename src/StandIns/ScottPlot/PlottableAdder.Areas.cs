using ScottPlot.DataSources;
using ScottPlot.Plottables;

namespace ScottPlot;

/// <content>Filled areas.</content>
public partial class PlottableAdder
{
    public FillY FillY(double[] xs, double[] ys1, double[] ys2) =>
        FillY(xs.Select((x, i) => (x, ys1[i], ys2[i])).ToArray());

    public FillY FillY(Scatter scatter1, Scatter scatter2) => Add(new FillY(scatter1, scatter2) { FillColor = GetNextColor().WithAlpha(.2) });

    public FillY FillY(ICollection<(double X, double Top, double Bottom)> data)
    {
        FillY fill = new() { FillColor = GetNextColor().WithAlpha(.2) };
        fill.SetDataSource(data);
        return Add(fill);
    }

    public FillY FillY<T>(ICollection<T> data, Func<T, (double X, double Top, double Bottom)> function) =>
        FillY(data.Select(function).ToArray());

    public Polygon Polygon(Coordinates[] coordinates)
    {
        Color color = GetNextColor();
        return Add(new Polygon(coordinates) { FillColor = color.WithAlpha(.5), LineColor = color, LineWidth = 1 });
    }

    public Polygon Polygon<TX, TY>(IEnumerable<TX> xs, IEnumerable<TY> ys) =>
        Polygon(Coordinates.Zip(Numbers.From(xs), Numbers.From(ys)));

    public Rectangle Rectangle(CoordinateRect rect)
    {
        Color color = GetNextColor();
        return Add(new Rectangle { CoordinateRect = rect, FillColor = color.WithAlpha(.2), LineColor = color });
    }

    public Rectangle Rectangle(double left, double right, double bottom, double top) => Rectangle(new CoordinateRect(left, right, bottom, top));
}
