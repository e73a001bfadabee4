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
    /// <summary>Where beside the gap its label is tried, in parts of it from the result on.</summary>
    private static readonly double[] GapLabelAt = [0.5, 0.35, 0.65, 0.25];

    protected override bool CanShow(ChartSubject.OfTarget subject) => subject.Course.Result == CourseResult.Chained;

    protected override Sketch Sketch(Reading reading, ChartSubject.OfTarget subject)
    {
        var earlier = EarlierTargets.Of(subject);
        var judged = subject.Course.Judged;
        var (target, unit) = (judged.Target, reading.PlanWords.In(Unit.Percent));
        var values = judged.Actuals.Concat(judged.Path).Select(point => point.Value);
        var scale = ValueScale.Over(values.Concat(earlier.Levels), fromZero: true);
        var scene = new Scene(
            Backdrop.Years(
                subject.Series.Indicator,
                target.BaseYear.Value,
                earlier.Years.Append(target.Year.Value).Max()),
            scale.Axis(reading.Numbers, reading.Numbers.Signed));
        Backdrop.Add(scene, reading);
        earlier.Add(scene, reading, unit);
        TargetMarks.Add(scene, reading, unit, judged, TargetLevel.Of(judged));
        AddResult(scene, reading, unit, subject.Course);
        AddGap(scene, reading, judged);
        var description = reading.PlanWords.Descriptions.OfChain(subject.Goal, subject.Course);
        description = Turn.Annotate(scene, reading, description, [.. judged.Actuals.Select(point => (point.Year.Value, point.Value))]);
        ImmutableArray<Observation> links = [.. subject.Course.Points.Select(point => point.Figure.Current)];
        FigureLook.AddKey(scene, reading, links.Select(link => link.Status));
        Events.Annotate(scene, reading, subject);
        return new(
            scene,
            reading.Layout.PlotHeight,
            reading.PlanWords.Captions.OfChange(subject.Goal, subject.Tier, subject.Course),
            description,
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

            var index = actuals.IndexOf(point);
            var isLast = index == actuals.Length - 1;
            var text = reading.PlanWords.Targets.Change(point.Value, course.Judged);
            scene.Add(Reading.Hit(Place(point), reading.PlanWords.Details.OfResult("chained", link, unit, text, course.Target)));
            scene.Add(new Label(
                isLast ? text : reading.Numbers.Signed(NumberFormat.Round(point.Value, 1)),
                isLast ? Label.Around(Place(point), Side.Right) : [.. Sides(actuals, index).Select(side => (Place(point), side))],
                isLast ? Tone.Ink : Tone.Line,
                isLast ? 0 : 2,
                IsBold: isLast,
                IsNeeded: true)
            {
                IsTied = !isLast,
            });
        }
    }

    /// <summary>A number stands on the outer side of the bend that the line makes at its point, or else on the inner one.</summary>
    private static Side[] Sides(ImmutableArray<PathPoint> actuals, int index)
    {
        var (before, here, after) = (actuals[index - 1].Value, actuals[index].Value, actuals[index + 1].Value);
        return after - here > here - before ? [Side.Below, Side.Above] : [Side.Above, Side.Below];
    }

    /// <summary>From the result in the target's year to what was promised, where that was not reached.</summary>
    private static void AddGap(Scene scene, Reading reading, TargetAssessment judged)
    {
        var last = judged.Actuals[^1];
        if (last.Year != judged.Target.Year || TargetLevel.Of(judged) is not { } level || judged.Status is Status.Achieved
            || reading.ChartWords.Gap(judged) is not { } text)
        {
            return;
        }

        var (reached, promised) = (Place(last), new Spot(last.Year.Value, (double)level));
        scene.Add(reached, promised, StatusTone.Of(judged.Status), 3);
        var heights = GapLabelAt.Select(
            share => reached with { Y = reached.Y + (share * (promised.Y - reached.Y)) });
        scene.Add(new Label(
            text,
            [.. heights.Select(at => (at, Side.Right)), .. heights.Select(at => (at, Side.Left))],
            Tone.Ink,
            Rank: 3,
            IsBold: true,
            IsNeeded: reading.Layout.IsWide));
    }

    private static Spot Place(PathPoint point) => new(point.Year.Value, (double)point.Value);
}
