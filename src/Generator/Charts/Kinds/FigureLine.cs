using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// Draws the yearly figures of one basis: a mark for each, joined by a line from one year to the next, and by a dotted one across years
/// without a figure. Figures that were replaced stay as larger pale rings behind the ones that replaced them.
/// </summary>
internal static class FigureLine
{
    private const float LeadingMark = 11;
    private const float OtherMark = 7;
    private const float GhostMark = 17;

    /// <param name="scene">The chart.</param>
    /// <param name="reading">The language.</param>
    /// <param name="unit">The unit of the figures.</param>
    /// <param name="points">The figures.</param>
    /// <param name="isLeading">Whether it is the line that the chart is about; others recede.</param>
    /// <param name="course">What was required by then; null where there is no target.</param>
    public static void Add(
        Scene scene, Reading reading, UnitFigures unit, ImmutableArray<SeriesPoint> points, bool isLeading, TargetCourse? course)
    {
        var tone = isLeading ? Tone.Line : Tone.Other;
        var runs = Runs(points).ToList();
        foreach (var run in runs.Where(run => run.Length > 1))
        {
            scene.Add(new Stroke([.. run.Select(point => Place(point, unit))], tone, isLeading ? 2.5f : 1.5f));
        }

        foreach (var (before, after) in runs.Zip(runs.Skip(1)))
        {
            scene.Add(new Stroke([Place(before[^1], unit), Place(after[0], unit)], tone, 1.5f, Dash.Dotted));
        }

        foreach (var point in points)
        {
            foreach (var earlier in point.Replaced)
            {
                scene.Add(new Mark(
                    new(point.Year.Value, unit.At(earlier.Number!.Value)),
                    FigureLook.Shape(earlier.Status),
                    Tone.Paper,
                    Tone.Break,
                    GhostMark));
            }
        }

        foreach (var point in points)
        {
            scene.Add(FigureLook.Mark(Place(point, unit), point.Current.Status, tone, isLeading ? LeadingMark : OtherMark));
            scene.Add(Reading.Hit(Place(point, unit), reading.PlanWords.Details.Of(point, unit, course)));
        }
    }

    public static Spot Place(SeriesPoint point, UnitFigures unit) => new(point.Year.Value, unit.At(point.Current.Number!.Value));

    /// <summary>The figures cut wherever a year is missing.</summary>
    public static IEnumerable<ImmutableArray<SeriesPoint>> Runs(ImmutableArray<SeriesPoint> points)
    {
        var start = 0;
        for (var i = 1; i <= points.Length; i++)
        {
            if (i == points.Length || points[i].Year - points[i - 1].Year != 1)
            {
                yield return points[start..i];
                start = i;
            }
        }
    }
}
