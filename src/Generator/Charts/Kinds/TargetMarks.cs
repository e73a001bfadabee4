using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// Draws what was promised: the required path dashed, with a small triangle at each year for which the plan sets a figure, a limit as
/// a line over its years, another target as a short bar in its year with a triangle to the side on which it is met, "about" with its
/// tolerance as a band.
/// </summary>
internal static class TargetMarks
{
    private const float BarWidth = 4;
    private const float Triangle = 15;
    private const float MilestoneTriangle = 10;
    private const double HalfBar = 0.32;

    private static readonly Side[] PathSides = [Side.Below, Side.Above, Side.BelowLeft, Side.AboveRight, Side.BelowRight, Side.AboveLeft];

    public static void Add(Scene scene, Reading reading, UnitFigures unit, TargetAssessment judged, decimal? level)
    {
        if (judged.Status == Status.Withdrawn)
        {
            return;
        }

        AddPath(scene, reading, unit, judged);
        if (level is not { } drawn)
        {
            return;
        }

        var target = judged.Target;
        var at = new Spot(target.Year.Value, unit.At(drawn));
        if (target.Bound == Bound.About && target.Kind == TargetKind.Level)
        {
            scene.Add(new Area(at.X - 0.5, at.X + 0.5, unit.At(drawn - target.Tolerance), unit.At(drawn + target.Tolerance), Tone.Grid));
        }

        if (target.UpTo is { } end)
        {
            scene.Add(new Area(at.X - 0.5, at.X + 0.5, unit.At(target.Value), unit.At(end), Tone.Grid));
            var other = unit.At(drawn == end ? target.Value : end);
            scene.Add(new(at.X - HalfBar, other), new(at.X + HalfBar, other), Tone.Target, BarWidth);
        }

        var from = target.IsLimit ? target.BaseYear.Value : (target.FirstYear ?? target.Year).Value - HalfBar;
        scene.Add(new(from, at.Y), new(at.X + HalfBar, at.Y), Tone.Target, target.IsLimit ? 2 : BarWidth);
        AddSide(scene, target, at);
        var tag = reading.PlanWords.Targets.Tag(target);
        scene.Add(new Label(
            tag,
            [
                (at with { X = at.X + HalfBar }, Side.Right),
                .. Label.Around(at, Side.AboveLeft, Side.BelowLeft),
                (new(at.X + HalfBar, at.Y), Side.AboveLeft),
            ],
            Tone.Target,
            Rank: 1,
            IsNeeded: true)
        {
            InKey = new(MarkShape.Line, IsHollow: false, tag, Tone.Target),
        });
        if (judged.Status == Status.StatedMet)
        {
            var stated = reading.Words["chart.stated_met"];
            scene.Add(new Label(stated, Label.Around(at, Side.Below, Side.BelowLeft, Side.BelowRight), Tone.Quiet, Rank: 4)
            {
                InKey = new(Shape(target.Bound), IsHollow: false, stated, Tone.Target),
            });
        }
    }

    /// <summary>The side on which a target is met.</summary>
    public static MarkShape Shape(Bound bound) => bound switch
    {
        Bound.AtLeast or Bound.Above => MarkShape.TriangleUp,
        Bound.AtMost or Bound.Below => MarkShape.TriangleDown,
        _ => MarkShape.Square,
    };

    private static void AddSide(Scene scene, Target target, Spot at)
    {
        if ((target.Kind.IsChange || target.Kind is TargetKind.Level or TargetKind.Multiple or TargetKind.Mean)
            && target.Bound != Bound.About)
        {
            scene.Add(new Mark(at, Shape(target.Bound), Tone.Target, Tone.Target, Triangle));
        }
    }

    private static void AddPath(Scene scene, Reading reading, UnitFigures unit, TargetAssessment judged)
    {
        if (judged.Path.Length < 2 || judged.Target.Kind == TargetKind.ZeroGrowth)
        {
            return;
        }

        Spot[] path = [.. judged.Path.Select(point => new Spot(point.Year.Value, unit.At(point.Value)))];
        AddMilestones(scene, reading, judged.Target, path);
        scene.Add(new Stroke([.. path], Tone.Path, 1.5f, Dash.Dashed));
        var text = reading.Words[judged.Target.IsLimit && judged.Target.Milestones.IsEmpty ? "chart.even_pace" : "chart.required"];
        scene.Add(new Label(
            text,
            [
                .. new[] { path.Length / 2, path.Length - 2, 1 }.Where(index => index > 0)
                    .SelectMany(index => PathSides.Select(side => (Middle(path, index), side))),
            ],
            Tone.Quiet,
            Rank: 6)
        {
            InKey = new(MarkShape.Dashes, IsHollow: false, text, Tone.Path),
        });
    }

    /// <summary>What the plan itself sets for years on the way is marked on the path, smaller than the target but alike.</summary>
    private static void AddMilestones(Scene scene, Reading reading, Target target, Spot[] path)
    {
        foreach (var milestone in target.Milestones)
        {
            var at = path[milestone.Year - target.BaseYear];
            scene.Add(new Mark(at, Shape(target.Bound), Tone.Target, Tone.Target, MilestoneTriangle));
            scene.Add(new Label(
                target.Kind.IsChange
                    ? reading.Figures.Signed(milestone.Value, target.Unit)
                    : reading.PlanWords.In(target.Unit).Tag(milestone.Value),
                Label.Around(at, Side.Below, Side.Above, Side.BelowLeft, Side.AboveRight),
                Tone.Target,
                Rank: 4));
        }
    }

    private static Spot Middle(Spot[] path, int index) =>
        new((path[index].X + path[index - 1].X) / 2, (path[index].Y + path[index - 1].Y) / 2);
}
