using ScottPlot.Palettes;
using ScottPlot.Plottables;

namespace ScottPlot;

/// <summary>Makes plottables with the usual styles and adds them to the plot.</summary>
public partial class PlottableAdder
{
    private int _nextColor;

    public PlottableAdder(Plot plot)
    {
        Plot = plot;
    }

    public Plot Plot { get; }

    public IPalette Palette { get; set; } = new Category10();

    public Color GetNextColor(bool incrementCounter = true)
    {
        Color color = Palette.GetColor(_nextColor);
        _nextColor += incrementCounter ? 1 : 0;
        return color;
    }

    public IPlottable Plottable(IPlottable plottable) => Add(plottable);

    public Legend Legend()
    {
        Legend legend = new(Plot) { IsVisible = true };
        return Add(legend);
    }

    public Annotation Annotation(string text, Alignment alignment = Alignment.UpperLeft) =>
        Add(new Annotation { Text = text, Alignment = alignment });

    public Text Text(string text, Coordinates location) => Add(new Text { LabelText = text, Location = location });

    public Text Text(string text, double x, double y) => Text(text, new Coordinates(x, y));

    private T Add<T>(T plottable)
        where T : IPlottable
    {
        Plot.PlottableList.Add(plottable);
        Plot.Axes.GiveAxes(plottable);
        return plottable;
    }
}
