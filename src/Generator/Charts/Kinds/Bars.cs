using Generator.Charts.Drawing;
using Generator.Charts.Wording;
using Generator.Progress;

namespace Generator.Charts.Kinds;

/// <summary>Standing bars from zero with their numbers at the end; on a hollow bar a mark tells the figure's status, as on lines.</summary>
internal static class Bars
{
    public static void Add(Scene scene, Reading reading, UnitView unit, SeriesPoint point, double breadth, string number)
    {
        var at = FigureLine.Place(point, unit);
        var status = point.Current.Status;
        var isHollow = FigureLook.IsHollow(status);
        scene.Add(new Column(at.X, at.Y, breadth, Tone.Line, isHollow));
        if (isHollow)
        {
            scene.Add(new Mark(at, FigureLook.Shape(status), Tone.Paper, Tone.Line, 11));
        }

        scene.Add(new Hit(at, PointDetails.Of(reading, point, unit)));
        Side[] outside = at.Y < 0 ? [Side.Below, Side.BelowLeft, Side.BelowRight] : [Side.Above, Side.AboveLeft, Side.AboveRight];
        scene.Add(new Label(number, [.. outside.Select(side => (at, side))], Tone.Ink, Rank: 0, IsBold: true, IsNeeded: true));
    }
}
