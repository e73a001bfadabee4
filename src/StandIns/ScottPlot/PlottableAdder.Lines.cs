using ScottPlot.Plottables;

namespace ScottPlot;

/// <content>Straight lines and spans.</content>
public partial class PlottableAdder
{
    public HorizontalLine HorizontalLine(double y, float width = 2, Color? color = null, LinePattern pattern = default) =>
        AxisLine(new HorizontalLine { Y = y }, width, color, pattern);

    public VerticalLine VerticalLine(double x, float width = 2, Color? color = null, LinePattern pattern = default) =>
        AxisLine(new VerticalLine { X = x }, width, color, pattern);

    public HorizontalSpan HorizontalSpan(double x1, double x2, Color? color = null) =>
        AxisSpan(new HorizontalSpan { X1 = x1, X2 = x2 }, color);

    public VerticalSpan VerticalSpan(double y1, double y2, Color? color = null) =>
        AxisSpan(new VerticalSpan { Y1 = y1, Y2 = y2 }, color);

    public LinePlot Line(Coordinates start, Coordinates end) =>
        Add(new LinePlot { Start = start, End = end, Color = GetNextColor() });

    public LinePlot Line(CoordinateLine line) => Line(line.Start, line.End);

    public LinePlot Line(double x1, double y1, double x2, double y2) => Line(new Coordinates(x1, y1), new Coordinates(x2, y2));

    private T AxisLine<T>(T line, float width, Color? color, LinePattern pattern)
        where T : AxisLine
    {
        line.LineWidth = width;
        line.Color = color ?? GetNextColor();
        line.LinePattern = pattern;
        return Add(line);
    }

    private T AxisSpan<T>(T span, Color? color)
        where T : AxisSpan
    {
        span.FillColor = color ?? GetNextColor().WithAlpha(.2);
        span.LineColor = span.FillColor;
        return Add(span);
    }
}
