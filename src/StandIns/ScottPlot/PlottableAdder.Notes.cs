using ScottPlot.Plottables;

namespace ScottPlot;

/// <content>Arrows, brackets, callouts and error bars.</content>
public partial class PlottableAdder
{
    public Arrow Arrow(Coordinates arrowBase, Coordinates arrowTip)
    {
        Arrow arrow = new() { Base = arrowBase, Tip = arrowTip, ArrowFillColor = GetNextColor() };
        return Add(arrow);
    }

    public Arrow Arrow(double xBase, double yBase, double xTip, double yTip) =>
        Arrow(new Coordinates(xBase, yBase), new Coordinates(xTip, yTip));

    public Arrow Arrow(CoordinateLine line) => Arrow(line.Start, line.End);

    public Bracket Bracket(Coordinates point1, Coordinates point2, string? label = null) =>
        Add(new Bracket { Point1 = point1, Point2 = point2, Text = label ?? string.Empty });

    public Bracket Bracket(double x1, double y1, double x2, double y2, string? label = null) =>
        Bracket(new Coordinates(x1, y1), new Coordinates(x2, y2), label);

    public Bracket Bracket(CoordinateLine line, string? label = null) => Bracket(line.Start, line.End, label);

    public Callout Callout(string text, double textX, double textY, double tipX, double tipY) =>
        Callout(text, new Coordinates(textX, textY), new Coordinates(tipX, tipY));

    public Callout Callout(string text, Coordinates textLocation, Coordinates tipLocation)
    {
        Color color = GetNextColor();
        return Add(new Callout
        {
            Text = text,
            TextCoordinates = textLocation,
            TipCoordinates = tipLocation,
            ArrowFillColor = color,
            TextBackgroundColor = color.WithAlpha(.2),
            TextBorderColor = color,
        });
    }

    public ErrorBar ErrorBar(IReadOnlyList<double> xs, IReadOnlyList<double> ys, IReadOnlyList<double> yErrors) =>
        Add(new ErrorBar(xs, ys, null, null, yErrors, yErrors) { Color = GetNextColor() });
}
