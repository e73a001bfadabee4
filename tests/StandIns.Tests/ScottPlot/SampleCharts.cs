using ScottPlot;

namespace StandInTests.Charts;

/// <summary>The charts of the snapshots: small ones of the kinds that a report shows.</summary>
internal static class SampleCharts
{
    private static readonly Color Ink = Color.FromHex("#1b2a2f");
    private static readonly Color Quiet = Color.FromHex("#4a585e");
    private static readonly Color Accent = Color.FromHex("#0b5c6b");

    /// <summary>Observations against a required path, with a break and a provisional figure.</summary>
    internal static Plot Goal()
    {
        Plot plot = new();
        double[] years = [2015, 2016, 2017, 2018, 2019, 2020];
        double[] required = [100, 97.2, 94.4, 91.6, 88.8, 86];
        plot.Add.HorizontalSpan(2015.5, 2020.5, Color.FromHex("#dcd8cf").WithOpacity(.4));
        var path = plot.Add.ScatterLine(years, required, Quiet);
        path.LinePattern = LinePattern.DenselyDashed;
        plot.Add.Markers(years, required, MarkerShape.OpenDiamond, 8, Quiet);
        var observed = plot.Add.Scatter(years, [100, 104.2, 109.1, double.NaN, 114, 116.93], Accent);
        observed.LineWidth = 2.5f;
        observed.MarkerSize = 9;
        plot.Add.Marker(2020, 116.93, MarkerShape.OpenCircle, 13, Accent).MarkerLineWidth = 2;
        plot.Add.HorizontalLine(86, 1.5f, Color.FromHex("#a20d05"), LinePattern.Dotted);
        Label(plot.Add.Text("116.9", 2020, 116.93), Alignment.LowerCenter, -8).LabelBold = true;
        Label(plot.Add.Text("目标：不高于 86", 2015.7, 86), Alignment.LowerLeft, -3);
        plot.Axes.SetLimits(2014.6, 2020.6, 80, 122);
        plot.Axes.Bottom.SetTicks(years, ["2015", "2016", "2017", "2018", "2019", "2020"]);
        plot.YLabel("2015 = 100", 13);
        Calm(plot);
        plot.Title("单位GDP能耗 Energy intensity");
        return plot;
    }

    /// <summary>Yearly changes up and down, one of them hatched and with an error.</summary>
    internal static Plot Bars()
    {
        Plot plot = new();
        var bars = plot.Add.Bars([2016, 2017, 2018, 2019], [3.2, -1.5, 4.1, 2.2]);
        bars.Color = Accent;
        foreach (Bar bar in bars.Bars)
        {
            bar.ValueLabel = bar.Value.ToString("+0.0;\u22120.0", System.Globalization.CultureInfo.InvariantCulture) + " %";
            bar.LineWidth = 0;
        }

        bars.Bars[2].FillHatch = new ScottPlot.Hatches.Striped();
        bars.Bars[2].FillHatchColor = Colors.White;
        bars.Bars[3].Error = .6;
        bars.Bars[3].LineWidth = 1;
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericFixedInterval(1) { LabelFormatter = year => $"{year:0}" };
        plot.Add.HorizontalLine(0, 1, Ink);
        plot.Axes.Margins(.1, .4);
        Calm(plot);
        return plot;
    }

    /// <summary>Regions with a bar and a target mark each.</summary>
    internal static Plot Ranking()
    {
        Plot plot = new();
        string[] names = ["呼和浩特", "包头", "Hulunbuir", "Xilingol League"];
        double[] values = [12.5, 9.1, 4.4, -2];
        var bars = plot.Add.Bars(values);
        bars.Horizontal = true;
        bars.Color = Color.FromHex("#1292e4");
        bars.LegendText = "2019";
        var targets = plot.Add.Markers(new double[] { 10, 10, 5, 3 }, new double[] { 0, 1, 2, 3 }, MarkerShape.VerticalBar, 22, Ink);
        targets.MarkerLineWidth = 3;
        targets.LegendText = "Target 目标";
        plot.Axes.Left.SetTicks([0, 1, 2, 3], names);
        plot.Axes.InvertY();
        plot.Axes.Margins(left: 0, right: .1, bottom: .05, top: .05);
        Calm(plot);
        plot.ShowLegend(Alignment.LowerRight);
        return plot;
    }

    /// <summary>Everything that explains: callout, bracket, annotation, arrow, error bars, rotated text.</summary>
    internal static Plot Notes()
    {
        Plot plot = new();
        plot.Add.ErrorBar([1, 2, 3], [2, 3, 5], [.5, .25, 1]);
        plot.Add.ScatterLine(new double[] { 0.0, 4.0 }, new double[] { 0.0, 8.0 }, Quiet);
        plot.Add.Callout("break of basis\n口径变化", .6, 5, 2, 3);
        plot.Add.Bracket(1, 2, 3, 2, "plan period");
        plot.Add.Annotation("a note <&>", Alignment.UpperRight);
        plot.Add.Arrow(3.5, 1, 3, 4.5);
        plot.Add.Text("turned", 3.6, 3).LabelRotation = -60;
        plot.Add.Polygon([new(0, 0), new(.5, 1), new(1, 0)]);
        plot.Add.FillY([2, 3, 4], [1, 1.5, 1], [.5, .7, .2]);
        plot.Axes.SetLimits(0, 4, 0, 6);
        return plot;
    }

    private static ScottPlot.Plottables.Text Label(ScottPlot.Plottables.Text text, Alignment alignment, float offsetY)
    {
        text.LabelAlignment = alignment;
        text.OffsetY = offsetY;
        text.LabelFontColor = Ink;
        return text;
    }

    private static void Calm(Plot plot)
    {
        plot.FigureBackground.Color = Colors.Transparent;
        plot.Axes.Color(Quiet);
        plot.Axes.Left.FrameLineStyle.IsVisible = false;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Left.MinorTickStyle.Length = 0;
        plot.Axes.Bottom.MinorTickStyle.Length = 0;
        plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Axes.Top.FrameLineStyle.IsVisible = false;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.MajorLineColor = Color.FromHex("#dcd8cf");
    }
}
