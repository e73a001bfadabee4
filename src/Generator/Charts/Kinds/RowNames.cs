using System.Collections.Immutable;
using Generator.Charts.Drawing;

namespace Generator.Charts.Kinds;

/// <summary>Names of the rows of a lying chart: beside the rows, or above them where one is too long for that.</summary>
internal sealed class RowNames(ImmutableArray<string> names, TextMeasure texts, int rowHeight, Layout layout)
{
    /// <summary>More than this share of the width would leave too little to the data.</summary>
    private const double Longest = 0.45;

    /// <summary>Height of a row with its name above: room for the name, and for a number beside or above the mark.</summary>
    private const int TallRow = 90;

    /// <summary>A name above its row is nearer to it than to the row before, in parts of the row from its middle.</summary>
    private const double Above = 0.31;

    private readonly bool areBeside = names.All(name => texts[name].Width <= Longest * layout.Width);

    /// <summary>Height of the plot, with some air for the labels of the axis.</summary>
    public int PlotHeight => (names.Length * (areBeside ? rowHeight : TallRow)) + 36;

    /// <summary>Rows from the top at 0, −1, −2 …</summary>
    public Axis Axis => new(0.5 - names.Length, 0.5, [.. names.Select((name, row) => new AxisTick(-row, areBeside ? name : string.Empty))]);

    public void Add(Scene scene)
    {
        for (var row = 0; row < names.Length && !areBeside; row++)
        {
            scene.Add(new RowTitle(names[row], Above - row));
        }
    }
}
