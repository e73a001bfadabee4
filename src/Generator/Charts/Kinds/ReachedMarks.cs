using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>Draws what was reached: the baseline's and the latest figure's numbers, and by how much the latest exceeds a limit.</summary>
internal static class ReachedMarks
{
    private const double HalfBar = 0.32;

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

        AddMean(scene, reading, unit, judged);
        if (!latest.IsYearlyNumber)
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

    /// <summary>The mean of several years as a line over them, beside that which was promised.</summary>
    private static void AddMean(Scene scene, Reading reading, UnitFigures unit, TargetAssessment judged)
    {
        if (judged is not { Target: { FirstYear: { } first, Year: var last }, Actual: { } mean })
        {
            return;
        }

        var (start, end) = (new Spot(first.Value - HalfBar, unit.At(mean)), new Spot(last.Value + HalfBar, unit.At(mean)));
        var text = reading.ChartWords.Mean(judged);
        scene.Add(start, end, StatusTone.Of(judged.Status), 3);
        scene.Add(new Label(
            text,
            [(end, Side.Right), (start, Side.AboveRight), (start, Side.BelowRight), (end, Side.BelowLeft)],
            Tone.Ink,
            Rank: 1,
            IsBold: true,
            IsNeeded: true)
        {
            InKey = new(MarkShape.Line, IsHollow: false, text, StatusTone.Of(judged.Status)),
        });
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
