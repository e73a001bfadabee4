using ScottPlot.DataSources;
using ScottPlot.Plottables;

namespace ScottPlot;

/// <content>Scatter plots: with lines and markers, with lines only, with markers only.</content>
public partial class PlottableAdder
{
    public Scatter Scatter(IScatterSource source, Color? color = null) =>
        Add(new Scatter(source) { Color = color ?? GetNextColor() });

    public Scatter Scatter(double x, double y, Color? color = null) => Scatter(new Coordinates(x, y), color);

    public Scatter Scatter(double[] xs, double[] ys, Color? color = null) => Scatter(new ColumnSource(xs, ys), color);

    public Scatter Scatter(Coordinates point, Color? color = null) => Scatter(new PointSource([point]), color);

    public Scatter Scatter(Coordinates[] coordinates, Color? color = null) => Scatter(new PointSource(coordinates), color);

    public Scatter Scatter(List<Coordinates> coordinates, Color? color = null) => Scatter(new PointSource(coordinates), color);

    public Scatter Scatter<T1, T2>(T1[] xs, T2[] ys, Color? color = null) => Scatter(Columns(xs, ys), color);

    public Scatter Scatter<T1, T2>(List<T1> xs, List<T2> ys, Color? color = null) => Scatter(Columns(xs, ys), color);

    public Scatter ScatterLine(IScatterSource source, Color? color = null)
    {
        Scatter scatter = Scatter(source, color);
        scatter.MarkerSize = 0;
        return scatter;
    }

    public Scatter ScatterLine(double[] xs, double[] ys, Color? color = null) => ScatterLine(new ColumnSource(xs, ys), color);

    public Scatter ScatterLine(Coordinates[] coordinates, Color? color = null) => ScatterLine(new PointSource(coordinates), color);

    public Scatter ScatterLine(List<Coordinates> coordinates, Color? color = null) => ScatterLine(new PointSource(coordinates), color);

    public Scatter ScatterLine<T1, T2>(T1[] xs, T2[] ys, Color? color = null) => ScatterLine(Columns(xs, ys), color);

    public Scatter ScatterLine<T1, T2>(List<T1> xs, List<T2> ys, Color? color = null) => ScatterLine(Columns(xs, ys), color);

    public Scatter ScatterPoints(IScatterSource source, Color? color = null)
    {
        Scatter scatter = Scatter(source, color);
        scatter.LineWidth = 0;
        return scatter;
    }

    public Scatter ScatterPoints(double[] xs, double[] ys, Color? color = null) => ScatterPoints(new ColumnSource(xs, ys), color);

    public Scatter ScatterPoints(Coordinates[] coordinates, Color? color = null) => ScatterPoints(new PointSource(coordinates), color);

    public Scatter ScatterPoints(List<Coordinates> coordinates, Color? color = null) => ScatterPoints(new PointSource(coordinates), color);

    public Scatter ScatterPoints<T1, T2>(T1[] xs, T2[] ys, Color? color = null) => ScatterPoints(Columns(xs, ys), color);

    public Scatter ScatterPoints<T1, T2>(List<T1> xs, List<T2> ys, Color? color = null) => ScatterPoints(Columns(xs, ys), color);

    private static ColumnSource Columns<TX, TY>(IEnumerable<TX> xs, IEnumerable<TY> ys) => new(Numbers.From(xs), Numbers.From(ys));
}
