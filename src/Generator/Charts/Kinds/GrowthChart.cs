using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// Growth of each year against the year before as bars from zero, computed from the levels where it is not what was published, with the
/// mean growth so far and the ceiling or floor that it is held against as lines.
/// </summary>
internal sealed class GrowthChart : ChartKind<ChartSubject.OfTarget>
{
    private const double Breadth = 0.5;
    private const double Overhang = 0.38;
    private const float StatusMark = 10;

    protected override bool CanShow(ChartSubject.OfTarget subject) =>
        subject.Course is { Result: CourseResult.Growth, Judged: { Latest: not null, Actual: not null } } && subject.Course.Results.Any();

    protected override Sketch Sketch(Reading reading, ChartSubject.OfTarget subject)
    {
        var (judged, target, unit) = (subject.Course.Judged, subject.Course.Target, reading.PlanWords.In(Unit.Percent));
        var earlier = EarlierTargets.OfNumbers(subject);
        ImmutableArray<(SeriesPoint Point, decimal Rate)> growths = [.. subject.Course.Results];
        var scale = ValueScale.Over(
            growths.Select(growth => growth.Rate).Append(target.Value).Append(judged.Actual!.Value).Concat(earlier.Levels),
            fromZero: true);
        var scene = new Scene(
            Backdrop.Years(
                subject.Series.Indicator,
                target.BaseYear.Value + 1,
                earlier.Years.Append(target.Year.Value).Append(growths[^1].Point.Year.Value).Max()),
            scale.Axis(reading.Numbers, reading.Numbers.Signed));
        Backdrop.Add(scene, reading);
        foreach (var (point, rate) in growths)
        {
            AddBar(scene, reading, subject.Course, point, rate);
        }

        var first = target.BaseYear.Value + 1;
        earlier.Add(scene, reading, unit);
        if (judged.Status != Status.Withdrawn)
        {
            AddLine(scene, first, target.Year.Value, unit.At(target.Value), Tone.Target, 2, reading.ChartWords.Rate(target), rank: 2);
        }

        if (!target.EachYear)
        {
            var mean = reading.ChartWords.Mean(judged);
            AddLine(scene, first, judged.Latest!.Year.Value, unit.At(judged.Actual.Value), StatusTone.Of(judged.Status), 3, mean, rank: 1);
        }

        FigureLook.AddKey(scene, reading, growths.Select(growth => growth.Point.Current.Status));
        Events.Annotate(scene, reading, subject);
        return new(
            scene,
            reading.Layout.PlotHeight,
            reading.PlanWords.Captions.OfGrowth(subject.Goal),
            reading.PlanWords.Descriptions.OfGrowth(subject.Course),
            [
                .. judged.Ends.Take(judged.Baseline is null ? 0 : 1).Select(point => point.Current),
                .. growths.Select(growth => growth.Point.Current),
            ]);
    }

    private static void AddBar(Scene scene, Reading reading, TargetCourse course, SeriesPoint point, decimal rate)
    {
        var at = new Spot(point.Year.Value, (double)rate);
        scene.Add(new BarShape(at.X, at.Y, Breadth, Tone.Line, IsHollow: false));
        Bars.AddStatus(scene, at, point.Current.Status, StatusMark);
        var number = reading.Numbers.Signed(NumberFormat.Round(rate, 1));
        var unit = reading.PlanWords.In(course.Indicator.Unit);
        var percent = reading.Numbers.Percent(number);
        scene.Add(Reading.Hit(at, reading.PlanWords.Details.OfResult("growth", point, unit, percent, course.Target)));
        Bars.AddNumber(scene, at, number, isBold: false);
    }

    private static void AddLine(Scene scene, int first, int last, double value, Tone tone, float width, string text, int rank)
    {
        var end = new Spot(last + Overhang, value);
        scene.Add(new(first - Overhang, value), end, tone, width);
        scene.Add(new Label(
            text,
            [(end, Side.Right), (new(first - Overhang, value), Side.AboveRight), (end, Side.AboveLeft)],
            tone == Tone.Target ? Tone.Target : Tone.Ink,
            rank,
            IsBold: tone != Tone.Target,
            IsNeeded: true)
        {
            InKey = new(MarkShape.Line, IsHollow: false, text, tone),
        });
    }
}
