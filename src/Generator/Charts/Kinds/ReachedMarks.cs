using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>Draws what was reached: the baseline's and the latest figure's numbers, and by how much the latest exceeds a limit.</summary>
internal static class ReachedMarks
{
    public static void Add(Scene scene, Reading reading, UnitFigures unit, TargetAssessment judged, decimal? level)
    {
        if (judged.Baseline is { } baseline)
        {
            AddNumber(scene, unit, baseline, Tone.Ink, rank: 3, isBold: false);
        }

        if (judged.Latest is not { } latest)
        {
            return;
        }

        AddNumber(scene, unit, latest, Tone.Ink, rank: 0, isBold: true);
        if (judged.Target.IsLimit && level is { } limit && latest.Current.Number > limit)
        {
            AddExcess(scene, reading, unit, judged, latest, limit);
        }
    }

    /// <summary>Without a target: the numbers at the two ends of the leading line.</summary>
    public static void AddEnds(Scene scene, UnitFigures unit, ImmutableArray<SeriesPoint> points)
    {
        AddNumber(scene, unit, points[^1], Tone.Ink, rank: 0, isBold: true);
        AddNumber(scene, unit, points[0], Tone.Ink, rank: 3, isBold: false);
    }

    private static void AddNumber(Scene scene, UnitFigures unit, SeriesPoint point, Tone tone, int rank, bool isBold)
    {
        var at = FigureLine.Place(point, unit);
        var places = isBold && point.Year.Value >= scene.X.Max - 0.6
            ? Label.Around(at, Side.Right)
            : Label.Around(at, Side.Above, Side.Below, Side.AboveRight, Side.BelowRight, Side.AboveLeft, Side.BelowLeft);
        scene.Add(new Label(unit.Tag(point.Current.Number!.Value), places, tone, rank, isBold, IsNeeded: true));
    }

    private static void AddExcess(
        Scene scene,
        Reading reading,
        UnitFigures unit,
        TargetAssessment judged,
        SeriesPoint latest,
        decimal limit)
    {
        var excess = latest.Current.Number!.Value - limit;
        var (top, bottom) = (FigureLine.Place(latest, unit), new Spot(latest.Year.Value, unit.At(limit)));
        var tone = StatusTone.Of(judged.Status);
        scene.Add(bottom, top, tone, 3);
        scene.Add(new Label(
            reading.ChartWords.Over(excess, unit),
            [
                (new(top.X, (top.Y + bottom.Y) / 2), Side.Right),
                (new(top.X, (top.Y + bottom.Y) / 2), Side.Left),
                .. Label.Around(bottom, Side.BelowRight, Side.BelowLeft, Side.Below),
            ],
            Tone.Ink,
            Rank: 2,
            IsBold: true,
            IsNeeded: true));
    }
}
