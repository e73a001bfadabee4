using ScottPlot.DataSources;
using ScottPlot.Plottables;

namespace ScottPlot;

/// <content>Bars.</content>
public partial class PlottableAdder
{
    public BarPlot Bar(Bar bar) => Add(new BarPlot([bar]));

    public BarPlot Bar(double position, double value, double error = 0) =>
        Bar(new Bar { Position = position, Value = value, Error = error, FillColor = GetNextColor() });

    public BarPlot Bars(List<Bar> bars) => Add(new BarPlot(bars));

    public BarPlot Bars(Bar[] bars) => Bars(bars.ToList());

    public BarPlot Bars(double[] values) => Bars(Enumerable.Range(0, values.Length).Select(i => (double)i), values);

    public BarPlot Bars<T>(IEnumerable<double> positions, IEnumerable<T> values) => Bars(positions, Numbers.From(values));

    public BarPlot Bars(IEnumerable<double> positions, IEnumerable<double> values)
    {
        Color color = GetNextColor();
        double[] places = positions.ToArray();
        double[] heights = values.ToArray();
        if (places.Length != heights.Length)
        {
            throw new ArgumentException($"{nameof(positions)} and {nameof(values)} must have equal length", nameof(values));
        }

        return Bars(places.Zip(heights, (place, height) => new Bar { Position = place, Value = height, FillColor = color }).ToList());
    }

    /// <summary>One bar a range, with a labelled tick each.</summary>
    public BarPlot Ranges(List<(string name, CoordinateRange range)> ranges, Color? color = null, bool horizontal = false)
    {
        Color fill = color ?? GetNextColor();
        BarPlot plot = Bars(ranges.Select((item, i) => new Bar
        {
            Position = i,
            ValueBase = item.range.Min,
            Value = item.range.Max,
            FillColor = fill,
        }).ToList());
        plot.Horizontal = horizontal;
        NameBars(ranges.Select(item => item.name), horizontal);
        return plot;
    }

    /// <summary>Ranges side by side on one position: from each edge value to the next.</summary>
    public BarPlot[] StackedRanges(List<(string name, double[] edgeValues)> ranges, IPalette? palette = null, bool horizontal = false)
    {
        IPalette colors = palette ?? Palette;
        NameBars(ranges.Select(item => item.name), horizontal);
        return ranges.Select((item, position) =>
        {
            BarPlot plot = Bars(Enumerable.Range(0, Math.Max(0, item.edgeValues.Length - 1)).Select(i => new Bar
            {
                Position = position,
                ValueBase = item.edgeValues[i],
                Value = item.edgeValues[i + 1],
                FillColor = colors.GetColor(i),
            }).ToList());
            plot.Horizontal = horizontal;
            return plot;
        }).ToArray();
    }

    private void NameBars(IEnumerable<string> names, bool horizontal)
    {
        string[] labels = names.ToArray();
        double[] positions = Enumerable.Range(0, labels.Length).Select(i => (double)i).ToArray();
        IAxis axis = horizontal ? Plot.Axes.Left : Plot.Axes.Bottom;
        axis.SetTicks(positions, labels);
    }
}
