using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// Draws what was promised before a decision changed it, where it is drawn as the target is: thin and receding, with the day until which
/// it held. Of a promise that was withdrawn nothing else is drawn.
/// </summary>
internal sealed class EarlierTargets
{
    private const double HalfBar = 0.32;

    private readonly ImmutableArray<(EarlierTarget Earlier, decimal Level)> drawn;
    private readonly bool areLines;

    private EarlierTargets(ChartSubject.OfSeries subject, Func<TargetAssessment, decimal?> level, bool areLines)
    {
        this.areLines = areLines;
        drawn =
        [
            .. from earlier in subject.Earlier
               let at = level(earlier.Judged)
               where at is not null
               select (earlier, at.Value),
        ];
    }

    /// <summary>The levels, for the scale.</summary>
    public IEnumerable<decimal> Levels => drawn.Select(one => one.Level);

    /// <summary>The years, for the axis.</summary>
    public IEnumerable<int> Years => drawn.Select(one => one.Earlier.Judged.Target.Year.Value);

    /// <summary>At the figure that the indicator was to have.</summary>
    public static EarlierTargets Of(ChartSubject.OfSeries subject) => new(subject, TargetLevel.Of, areLines: false);

    /// <summary>At the number of the target itself, over all years, where the chart shows what is worked out from figures.</summary>
    public static EarlierTargets OfNumbers(ChartSubject.OfSeries subject) => new(subject, judged => judged.Target.Value, areLines: true);

    public void Add(Scene scene, Reading reading, UnitFigures unit)
    {
        foreach (var (earlier, level) in drawn)
        {
            var target = earlier.Judged.Target;
            var at = new Spot(target.Year.Value, unit.At(level));
            var from = areLines ? scene.X.Min : target.IsLimit ? target.BaseYear.Value : (target.FirstYear ?? target.Year).Value - HalfBar;
            scene.Add(
                new(from, at.Y), new(at.X + HalfBar, at.Y), Tone.Other, areLines || target.IsLimit ? 1.5f : 3);
            AddTag(
                scene,
                reading,
                earlier,
                Label.Around(at with { X = at.X + HalfBar }, Side.Right, Side.AboveLeft, Side.BelowLeft));
        }
    }

    /// <summary>What it was, and until when: beside its mark, or in the key where there is no room.</summary>
    public static void AddTag(Scene scene, Reading reading, EarlierTarget earlier, ImmutableArray<(Spot At, Side Side)> places)
    {
        var tag = reading.PlanWords.Versions.Until(earlier.Judged.Target, earlier.Until);
        scene.Add(new Label(tag, places, Tone.Quiet, Rank: 2) { InKey = new(MarkShape.Line, IsHollow: false, tag, Tone.Other) });
    }
}
