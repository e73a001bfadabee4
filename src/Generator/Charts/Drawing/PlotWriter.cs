using System.Collections.Immutable;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Generator.Charts.Drawing;

/// <summary>Hands a scene with its layout to the plotting library and takes the drawing back.</summary>
internal sealed class PlotWriter(
    Scene scene,
    Frame frame,
    IReadOnlyList<AxisTick> across,
    ImmutableArray<(KeyEntry Entry, Box Box, float TextLeft)> key,
    ImmutableArray<PlacedLabel> labels)
{
    private const float LargestHitRadius = 14;

    public Drawn Write()
    {
        using var plot = new Plot();
        Dress(plot);
        PlotMarks.Add(plot, scene);
        foreach (var (entry, box, textLeft) in key)
        {
            var middle = (box.Top + box.Bottom) / 2;
            Sample(plot, entry, box.Left, middle);
            Write(plot, entry.Text, frame.ToSpot(textLeft, middle), Alignment.MiddleLeft, Tone.Quiet, isBold: false);
        }

        foreach (var (label, box) in labels)
        {
            Write(plot, label.Text, frame.ToSpot(box.Left, box.Top), Alignment.UpperLeft, label.Tone, label.IsBold);
        }

        var xml = plot.GetSvgXml(frame.Width, frame.Height);
        return new(xml, frame.Width, frame.Height, HitRadius(), [.. scene.Hits.Select(hit => Locate(plot, hit))]);
    }

    private void Sample(Plot plot, KeyEntry entry, float left, float middle)
    {
        if (entry.Shape != MarkShape.Dashes)
        {
            PlotMarks.Add(plot, new Mark(frame.ToSpot(left + 6, middle), entry.Shape, entry.IsHollow ? Tone.Paper : entry.Tone, entry.Tone, 10));
            return;
        }

        foreach (var dash in new[] { left, left + 8 })
        {
            PlotMarks.Add(plot, new Stroke([frame.ToSpot(dash, middle), frame.ToSpot(dash + 5, middle)], entry.Tone, 2));
        }
    }

    private void Dress(Plot plot)
    {
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.HideGrid();
        plot.Axes.Right.IsVisible = false;
        plot.Axes.Top.IsVisible = false;
        plot.Layout.Fixed(new PixelPadding(
            frame.Data.Left, frame.Width - frame.Data.Right, frame.Height - frame.Data.Bottom, frame.Data.Top));
        plot.Axes.SetLimits(frame.Left, frame.Right, frame.Bottom, frame.Top);
        Dress(plot.Axes.Left, scene.Y.Ticks);
        Dress(plot.Axes.Bottom, across);
    }

    private static void Dress(IAxis axis, IReadOnlyList<AxisTick> ticks)
    {
        axis.TickGenerator = new NumericManual([.. ticks.Select(tick => Tick.Major(tick.Position, tick.Label))]);
        axis.FrameLineStyle.IsVisible = false;
        axis.MajorTickStyle.Length = 0;
        axis.TickLabelStyle.FontSize = Sheet.FontSize;
        axis.TickLabelStyle.ForeColor = TonePalette.Of(Tone.Quiet);
    }

    private static void Write(Plot plot, string text, Spot at, Alignment alignment, Tone tone, bool isBold)
    {
        var written = plot.Add.Text(text, at.X, at.Y);
        written.LabelAlignment = alignment;
        written.LabelFontSize = Sheet.FontSize;
        written.LabelBold = isBold;
        written.LabelFontColor = TonePalette.Of(tone);
    }

    private static (float X, float Y, string Text) Locate(Plot plot, Hit hit)
    {
        var pixel = plot.GetPixel(new Coordinates(hit.At.X, hit.At.Y));
        return (pixel.X, pixel.Y, hit.Text);
    }

    /// <summary>Half the distance of the two nearest figures at most, so that details never hide one another.</summary>
    private float HitRadius()
    {
        var radius = LargestHitRadius;
        for (var i = 0; i < scene.Hits.Count; i++)
        {
            for (var j = i + 1; j < scene.Hits.Count; j++)
            {
                var (a, b) = (frame.ToPixel(scene.Hits[i].At), frame.ToPixel(scene.Hits[j].At));
                radius = MathF.Min(radius, MathF.Max(5, MathF.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y))) / 2));
            }
        }

        return radius;
    }
}
