using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Charts.Wording;
using Generator.Model;
using Generator.Wording;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>
/// Growth of each year against the year before as bars from zero, computed from the levels, with the mean growth so far and the
/// ceiling that it is held against as lines.
/// </summary>
internal static class GrowthChart
{
    private const double Breadth = 0.5;
    private const double Overhang = 0.38;
    private const float StatusMark = 10;

    public static bool CanShow(ChartSubject.OfTarget subject) =>
        subject is { Judged: { Target.Kind: TargetKind.GrowthCeiling, Baseline: not null, Latest: not null, Actual: not null }, Series.Indicator.Observations: ObservationKind.Level }
        && !Growths(subject).IsEmpty;

    public static Sketch Sketch(Reading reading, ChartSubject.OfTarget subject)
    {
        var (judged, unit) = (subject.Judged, new UnitView(reading, Unit.Percent));
        var (growths, target) = (Growths(subject), subject.Judged.Target);
        var scale = ValueScale.Over(growths.Select(growth => growth.Rate).Append(target.Value).Append(judged.Actual!.Value), fromZero: true);
        var scene = new Scene(
            Backdrop.Years(target.BaseYear.Value + 1, Math.Max(target.Year.Value, growths[^1].Point.Year.Value)),
            scale.Axis(reading.Figures.Numbers, reading.Figures.Numbers.Signed),
            reading.Words["chart.heading_yearly"]);
        Backdrop.Add(scene, reading);
        foreach (var (point, rate) in growths)
        {
            AddBar(scene, reading, subject, point, rate);
        }

        AddLine(scene, target.BaseYear.Value + 1, target.Year.Value, unit.At(target.Value), Tone.Target, 2, reading.Words.Fill("chart.ceiling_label", reading.Figures.Write(target.Value, target.Unit)), rank: 2);
        var mean = reading.Figures.Rounded(judged.Actual.Value, Unit.Percent, 2, target.Value);
        AddLine(scene, target.BaseYear.Value + 1, judged.Latest!.Year.Value, unit.At(judged.Actual.Value), StatusTone.Of(judged.Status), 3, reading.Words.Fill("chart.mean", mean), rank: 1);
        FigureLook.AddKey(scene, reading, growths.Select(growth => growth.Point.Current.Status));
        return new(
            scene,
            Reading.PlotHeight,
            reading.Words.Fill("chart.caption_growth", reading.Text(subject.Goal.Title)),
            Description.OfGrowth(reading, subject, growths),
            [judged.Baseline!.Current, .. growths.Select(growth => growth.Point.Current)]);
    }

    /// <summary>The growth of each year whose year before has a figure too, in per cent.</summary>
    private static ImmutableArray<(SeriesPoint Point, decimal Rate)> Growths(ChartSubject.OfTarget subject)
    {
        SeriesPoint[] points = [.. subject.Series.On(subject.Judged.Baseline!.Current.Basis).Where(point => point.Year >= subject.Judged.Target.BaseYear)];
        return
        [
            .. points.Zip(points.Skip(1))
                .Where(pair => pair.Second.Year - pair.First.Year == 1 && pair.First.Current.Number > 0)
                .Select(pair => (pair.Second, 100 * ((pair.Second.Current.Number!.Value / pair.First.Current.Number!.Value) - 1))),
        ];
    }

    private static void AddBar(Scene scene, Reading reading, ChartSubject.OfTarget subject, SeriesPoint point, decimal rate)
    {
        var at = new Spot(point.Year.Value, (double)rate);
        scene.Add(new BarShape(at.X, at.Y, Breadth, Tone.Line, IsHollow: false));
        Bars.AddStatus(scene, at, point.Current.Status, StatusMark);
        var number = reading.Figures.Numbers.Signed(NumberFormat.Round(rate, 1));
        var text = reading.Words.Fill("chart.tooltip_growth", reading.Locale.Times.Year(point.Year), number + "%");
        scene.Add(new Hit(at, PointDetails.Of(reading, text, point, new(reading, subject.Series.Indicator.Unit))));
        Bars.AddNumber(scene, at, number, isBold: false);
    }

    private static void AddLine(Scene scene, int first, int last, double value, Tone tone, float width, string text, int rank)
    {
        var end = new Spot(last + Overhang, value);
        scene.Add(new(first - Overhang, value), end, tone, width);
        scene.Add(new Label(
            text,
            [(end with { X = end.X - 0.1 }, Side.Right), (new(first - Overhang, value), Side.AboveRight), (end, Side.AboveLeft)],
            tone == Tone.Target ? Tone.Target : Tone.Ink,
            rank,
            IsBold: tone != Tone.Target,
            IsNeeded: true));
    }
}
