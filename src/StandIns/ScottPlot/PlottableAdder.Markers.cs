using ScottPlot.DataSources;
using ScottPlot.Plottables;

namespace ScottPlot;

/// <content>Markers.</content>
public partial class PlottableAdder
{
    public Marker Marker(double x, double y, MarkerShape shape = MarkerShape.FilledCircle, float size = 10, Color? color = null) =>
        Marker(new Coordinates(x, y), shape, size, color);

    public Marker Marker(Coordinates location, MarkerShape shape = MarkerShape.FilledCircle, float size = 10, Color? color = null) =>
        Add(new Marker { Location = location, MarkerStyle = new MarkerStyle(shape, size, color ?? GetNextColor()) });

    public Markers Markers(double[] xs, double[] ys, MarkerShape shape = MarkerShape.FilledCircle, float size = 10, Color? color = null) =>
        Markers(new ColumnSource(xs, ys), shape, size, color);

    public Markers Markers(Coordinates[] coordinates, MarkerShape shape = MarkerShape.FilledCircle, float size = 10, Color? color = null) =>
        Markers(new PointSource(coordinates), shape, size, color);

    public Markers Markers(List<Coordinates> coordinates, MarkerShape shape = MarkerShape.FilledCircle, float size = 10, Color? color = null) =>
        Markers(new PointSource(coordinates), shape, size, color);

    public Markers Markers<TX, TY>(TX[] xs, TY[] ys, MarkerShape shape = MarkerShape.FilledCircle, float size = 10, Color? color = null) =>
        Markers(Columns(xs, ys), shape, size, color);

    public Markers Markers<TX, TY>(List<TX> xs, List<TY> ys, MarkerShape shape = MarkerShape.FilledCircle, float size = 10, Color? color = null) =>
        Markers(Columns(xs, ys), shape, size, color);

    private Markers Markers(IScatterSource source, MarkerShape shape, float size, Color? color) =>
        Add(new Markers(source) { MarkerStyle = new MarkerStyle(shape, size, color ?? GetNextColor()) });
}
