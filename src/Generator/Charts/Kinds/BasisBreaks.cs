using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// Marks where the definition of an indicator changed: a dotted upright between the last year of one basis and the first of the
/// next, and the name of each basis at its figures.
/// </summary>
internal static class BasisBreaks
{
    /// <summary>The yearly figures by basis, the leading basis last, so that it lies on top.</summary>
    public static ImmutableArray<ImmutableArray<SeriesPoint>> Split(Series series, BasisId leading) =>
    [
        .. series.Bases
            .OrderBy(basis => basis == leading)
            .Select(basis => series.On(basis).ToImmutableArray())
            .Where(points => !points.IsEmpty),
    ];

    public static void Add(
        Scene scene,
        Reading reading,
        UnitFigures unit,
        Indicator indicator,
        ImmutableArray<ImmutableArray<SeriesPoint>> bases)
    {
        if (bases.Length < 2)
        {
            return;
        }

        var inTime = bases.OrderBy(points => points[0].Year).ToArray();
        for (var i = 1; i < inTime.Length; i++)
        {
            if (inTime[i - 1][^1].Year < inTime[i][0].Year)
            {
                AddMark(scene, reading, (inTime[i - 1][^1].Year.Value + inTime[i][0].Year.Value) / 2.0);
            }
        }

        foreach (var points in bases)
        {
            AddName(scene, reading, unit, indicator, points, isLeading: points == bases[^1]);
        }
    }

    private static void AddMark(Scene scene, Reading reading, double at)
    {
        scene.Add(new(at, scene.Y.Min), new(at, scene.Y.Max), Tone.Break, 1, Dash.Dotted);
        scene.Add(new Label(
            reading.Words["chart.break"],
            [
                (new(at, scene.Y.Min), Side.AboveLeft),
                (new(at, scene.Y.Min), Side.AboveRight),
                (new(at, scene.Y.Max), Side.BelowLeft),
                (new(at, scene.Y.Max), Side.BelowRight),
            ],
            Tone.Quiet,
            Rank: 5));
    }

    private static void AddName(
        Scene scene, Reading reading, UnitFigures unit, Indicator indicator, ImmutableArray<SeriesPoint> points, bool isLeading)
    {
        var tone = isLeading ? Tone.Line : Tone.Other;
        if (reading.PlanWords.Basis(indicator, points[0].Current.Basis) is { } name)
        {
            var ends = new[] { points[points.Length / 2], points[^1], points[0] }.Concat(points);
            Side[] sides = [Side.Above, Side.Below, Side.AboveLeft, Side.BelowLeft, Side.AboveRight, Side.BelowRight];
            scene.Add(new Label(
                name,
                [.. ends.Distinct().SelectMany(point => sides.Select(side => (FigureLine.Place(point, unit), side)))],
                Tone.Quiet,
                Rank: 7)
            {
                IsName = true,
                InKey = points is [var only]
                    ? FigureLook.InKey(only.Current.Status, name, tone)
                    : new(MarkShape.Line, IsHollow: false, name, tone),
            });
        }
    }
}
