using Generator.Charts.Drawing;
using Generator.Charts.Wording;
using Generator.Model;
using Generator.Wording;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>The chained result of yearly changes since the base year against the required path, from zero, every year with its number.</summary>
internal static class ChainChart
{
    private const int Decimals = 2;

    public static Sketch Sketch(Reading reading, ChartSubject.OfTarget subject)
    {
        var judged = subject.Judged;
        var (target, unit) = (judged.Target, new UnitView(reading, Unit.Percent));
        var scale = ValueScale.Over(judged.Actuals.Concat(judged.Path).Select(point => point.Value), fromZero: true);
        var scene = new Scene(
            Backdrop.Years(target.BaseYear.Value, target.Year.Value),
            scale.Axis(reading.Figures.Numbers, reading.Figures.Numbers.Signed),
            reading.Words.Fill("chart.axis_change", target.BaseYear.ToString()));
        Backdrop.Add(scene, reading);
        TargetMarks.Add(scene, reading, unit, judged, TargetLevel.Of(judged));
        AddResult(scene, reading, subject);
        var chained = Links(subject);
        FigureLook.AddKey(scene, reading, chained.Select(link => link.Current.Status));
        return new(
            scene,
            Reading.PlotHeight,
            Captions.OfChange(reading, subject),
            Description.OfChain(reading, subject),
            [.. chained.Select(link => link.Current)]);
    }

    /// <summary>The yearly figures that the chain is made of.</summary>
    private static SeriesPoint[] Links(ChartSubject.OfTarget subject)
    {
        var (first, last) = (subject.Judged.Actuals[0].Year, subject.Judged.Actuals[^1].Year);
        return [.. subject.Series.On(ChartCatalogue.JudgedBasis(subject.Judged)!.Value).Where(point => point.Year > first && point.Year <= last)];
    }

    private static void AddResult(Scene scene, Reading reading, ChartSubject.OfTarget subject)
    {
        var actuals = subject.Judged.Actuals;
        var links = Links(subject).ToDictionary(link => link.Year);
        scene.Add(new Stroke([.. actuals.Select(Place)], Tone.Line, 2.5f));
        foreach (var point in actuals)
        {
            var status = links.TryGetValue(point.Year, out var link) ? link.Current.Status : ObservationStatus.Final;
            scene.Add(new Mark(Place(point), FigureLook.Shape(status), FigureLook.IsHollow(status) ? Tone.Paper : Tone.Line, Tone.Line, 11));
            if (link is null)
            {
                continue;
            }

            var isLast = point.Year == actuals[^1].Year;
            var text = reading.Figures.Rounded(point.Value, Unit.Percent, Decimals, subject.Judged.Target.Value, signed: true);
            scene.Add(new Hit(Place(point), PointDetails.Of(
                reading,
                reading.Words.Fill("chart.tooltip_chained", reading.Locale.Times.Year(point.Year), text, subject.Judged.Target.BaseYear.ToString()),
                link,
                new UnitView(reading, Unit.Percent))));
            scene.Add(new Label(
                isLast ? text : reading.Figures.Numbers.Signed(NumberFormat.Round(point.Value, 1)),
                Label.Around(Place(point), isLast ? Side.Right : Side.Above, Side.Below, Side.AboveLeft),
                isLast ? Tone.Ink : Tone.Quiet,
                isLast ? 0 : 5,
                IsBold: isLast,
                IsNeeded: isLast));
        }
    }

    private static Spot Place(PathPoint point) => new(point.Year.Value, (double)point.Value);
}
