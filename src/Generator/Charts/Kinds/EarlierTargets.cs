using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// Draws what was promised before a decision changed it, where it is drawn as the target is: thin and receding, with the day until which
/// it held. Of a promise that was withdrawn nothing else is drawn.
/// </summary>
internal static class EarlierTargets
{
    private const double HalfBar = 0.32;

    /// <summary>The levels, for the scale.</summary>
    public static IEnumerable<decimal> Levels(ChartSubject.OfSeries subject) => Of(subject).Select(earlier => earlier.Level);

    /// <summary>The years, for the axis.</summary>
    public static IEnumerable<int> Years(ChartSubject.OfSeries subject) => Of(subject).Select(earlier => earlier.Target.Year.Value);

    public static void Add(Scene scene, Reading reading, UnitFigures unit, ChartSubject.OfSeries subject)
    {
        foreach (var (until, target, level) in Of(subject))
        {
            var at = new Spot(target.Year.Value, unit.At(level));
            var from = target.IsLimit ? target.BaseYear.Value : at.X - HalfBar;
            scene.Add(new(from, at.Y), new(at.X + HalfBar, at.Y), Tone.Other, target.IsLimit ? 1.5f : 3);
            var tag = reading.PlanWords.Versions.Until(target, until);
            scene.Add(new Label(
                tag, Label.Around(at with { X = at.X + HalfBar }, Side.Right, Side.AboveLeft, Side.BelowLeft), Tone.Quiet, Rank: 2)
            {
                InKey = new(MarkShape.Line, IsHollow: false, tag, Tone.Other),
            });
        }
    }

    /// <summary>Terms that differ in what is drawn; new words alone leave the target where it is.</summary>
    private static ImmutableArray<(DateOnly Until, Target Target, decimal Level)> Of(ChartSubject.OfSeries subject)
    {
        if (subject is not ChartSubject.OfTarget { Course: var course })
        {
            return [];
        }

        var (now, isWithdrawn) = (TargetLevel.Of(course.Judged), course.Judged.Status == Status.Withdrawn);
        return
        [
            .. from earlier in course.Earlier
               let level = TargetLevel.Of(earlier.Judged)
               where level is not null && (isWithdrawn || level != now || earlier.Judged.Target.Year != course.Target.Year)
               select (earlier.Until, earlier.Judged.Target, level.Value),
        ];
    }
}
