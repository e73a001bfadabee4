using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Charts.Kinds;
using Generator.Model;

namespace Generator.Charts.Svg;

/// <summary>
/// A goal's course in the height of a line of text: the figures on the basis that the goal is judged on, joined from one year to the
/// next, the latest marked in the tone of the goal's status, the target as a short rule at its year. It has no words and is
/// hidden from readers who do not see it: the figures stand beside it in words.
/// </summary>
internal static class Sparkline
{
    private const int Width = 96;
    private const int Height = 28;
    private const float Margin = 5;
    private const float LineWidth = 2;
    private const float LastMark = 8;
    private const float EarlierMark = 4;

    public static FrozenDictionary<GoalId, string> All(IEnumerable<ChartSubject> subjects) => subjects
        .OfType<ChartSubject.OfTarget>()
        .GroupBy(subject => subject.Goal.Id)
        .Select(group => group.MinBy(subject => subject.Course.Judged.Status)!)
        .ToFrozenDictionary(subject => subject.Goal.Id, subject => Draw(subject.Course));

    private static string Draw(TargetCourse course)
    {
        var figures = Figures(course);
        var target = TargetLevel.Of(course.Judged) is { } level ? new Spot(course.Judged.Target.Year.Value, (double)level) : (Spot?)null;
        var scene = Scene(figures, target);
        foreach (var run in Runs(figures))
        {
            if (run.Length > 1)
            {
                scene.Add(new Stroke(run, Tone.Quiet, LineWidth));
            }
            else
            {
                scene.Add(new Mark(run[0], MarkShape.Circle, Tone.Quiet, Tone.Quiet, EarlierMark));
            }
        }

        if (target is { } end)
        {
            var half = (scene.X.Max - scene.X.Min) / 12;
            scene.Add(end with { X = end.X - half }, end with { X = end.X + half }, Tone.Target, LineWidth);
        }

        // A status that does not rest on the last figure does not colour it.
        var tone = course.Judged.Latest is null ? Tone.Quiet : StatusTone.Of(course.Judged.Status);
        scene.Add(new Mark(figures[^1], MarkShape.Circle, tone, tone, LastMark));
        return $"<svg class=\"spark\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" aria-hidden=\"true\">"
            + $"{Write(scene)}</svg>";
    }

    /// <summary>Changes are chained, as the goal's chart shows them; every other figure stands for itself.</summary>
    private static ImmutableArray<Spot> Figures(TargetCourse course) => course.Result == CourseResult.Chained
        ? [.. course.Judged.Actuals.Select(point => new Spot(point.Year.Value, (double)point.Value))]
        : [.. course.Compared.Select(point => new Spot(point.Year.Value, (double)point.Current.Number!.Value))];

    private static Scene Scene(ImmutableArray<Spot> figures, Spot? target)
    {
        ImmutableArray<Spot> all = target is { } end ? figures.Add(end) : figures;
        var (low, high) = (all.Min(spot => spot.Y), all.Max(spot => spot.Y));
        var air = low == high ? 1 : 0;
        return new(new(all.Min(spot => spot.X), all.Max(spot => spot.X), []), new(low - air, high + air, []), string.Empty);
    }

    private static IEnumerable<ImmutableArray<Spot>> Runs(ImmutableArray<Spot> figures)
    {
        var start = 0;
        for (var i = 1; i <= figures.Length; i++)
        {
            if (i == figures.Length || figures[i].X - figures[i - 1].X > 1)
            {
                yield return figures[start..i];
                start = i;
            }
        }
    }

    private static StringBuilder Write(Scene scene)
    {
        var (wide, high) = (scene.X.Max - scene.X.Min, scene.Y.Max - scene.Y.Min);
        var (aside, above) = (wide * Margin / (Width - (2 * Margin)), high * Margin / (Height - (2 * Margin)));
        var (left, right) = (scene.X.Min - (2 * aside), scene.X.Max + (2 * aside));
        var frame = new Frame(Width, Height, new(0, 0, Width, Height), left, right, scene.Y.Min - above, scene.Y.Max + above);
        return SvgShapes.Write(ShapePlot.Svg(new(scene, frame, [], [], [])));
    }
}
