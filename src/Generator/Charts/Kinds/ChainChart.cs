using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// The chained result of yearly changes since the base year against the required path, from zero, every year with its number.
/// </summary>
internal sealed class ChainChart : ChartKind<ChartSubject.OfTarget>
{
    protected override bool CanShow(ChartSubject.OfTarget subject) => subject.Course.Result == CourseResult.Chained;

    protected override Sketch Sketch(Reading reading, ChartSubject.OfTarget subject)
    {
        var judged = subject.Course.Judged;
        var (target, unit) = (judged.Target, reading.PlanWords.In(Unit.Percent));
        var scale = ValueScale.Over(judged.Actuals.Concat(judged.Path).Select(point => point.Value), fromZero: true);
        var scene = new Scene(
            Backdrop.Years(target.BaseYear.Value, target.Year.Value),
            scale.Axis(reading.Numbers, reading.Numbers.Signed));
        Backdrop.Add(scene, reading);
        TargetMarks.Add(scene, reading, unit, judged, TargetLevel.Of(judged));
        AddResult(scene, reading, unit, subject.Course);
        ImmutableArray<Observation> links = [.. subject.Course.Points.Select(point => point.Figure.Current)];
        FigureLook.AddKey(scene, reading, links.Select(link => link.Status));
        return new(
            scene,
            reading.Layout.PlotHeight,
            reading.PlanWords.Captions.OfChange(subject.Goal, subject.Tier, subject.Course),
            reading.PlanWords.Descriptions.OfChain(subject.Goal, subject.Course),
            links);
    }

    /// <summary>The base year, which has no figure of its own, and the result of each year after it.</summary>
    private static void AddResult(Scene scene, Reading reading, UnitFigures unit, TargetCourse course)
    {
        var actuals = course.Judged.Actuals;
        var links = course.Points.ToDictionary(point => point.Figure.Year);
        scene.Add(new Stroke([.. actuals.Select(Place)], Tone.Line, 2.5f));
        foreach (var point in actuals)
        {
            var link = links.GetValueOrDefault(point.Year)?.Figure;
            var status = link?.Current.Status ?? ObservationStatus.Final;
            scene.Add(FigureLook.Mark(Place(point), status, Tone.Line, 11));
            if (link is null)
            {
                continue;
            }

            var isLast = point.Year == actuals[^1].Year;
            var text = reading.PlanWords.Targets.Change(point.Value, course.Target);
            scene.Add(Reading.Hit(Place(point), reading.PlanWords.Details.OfResult("chained", link, unit, text, course.Target)));
            scene.Add(new Label(
                isLast ? text : reading.Numbers.Signed(NumberFormat.Round(point.Value, 1)),
                Label.Around(Place(point), isLast ? Side.Right : Side.Above, Side.Below, Side.AboveLeft),
                isLast ? Tone.Ink : Tone.Quiet,
                isLast ? 0 : 5,
                IsBold: isLast,
                IsNeeded: isLast));
        }
    }

    private static Spot Place(PathPoint point) => new(point.Year.Value, (double)point.Value);
}
