using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// Bars up or down from zero with their numbers at the end; on a hollow bar a mark tells the figure's status, as on lines.
/// </summary>
internal static class Bars
{
    public static void Add(Scene scene, Reading reading, UnitFigures unit, SeriesPoint point, double breadth, string number) =>
        Add(scene, point, FigureLine.Place(point, unit), breadth, number, reading.PlanWords.Details.Of(point, unit));

    /// <summary>A bar of what figures make together, at the newest of them.</summary>
    public static void Add(
        Scene scene, UnitFigures unit, SeriesPoint point, decimal total, double breadth, PointNote note) =>
        Add(scene, point, new(point.Year.Value, unit.At(total)), breadth, unit.Tag(total), note);

    private static void Add(Scene scene, SeriesPoint point, Spot at, double breadth, string number, PointNote note)
    {
        var status = point.Current.Status;
        scene.Add(new BarShape(at.X, at.Y, breadth, Tone.Line, FigureLook.IsHollow(status)));
        AddStatus(scene, at, status, size: 11);
        scene.Add(Reading.Hit(at, note));
        AddNumber(scene, at, number, isBold: true);
    }

    /// <summary>The mark of a figure that is not an authority's own, at the end of its bar.</summary>
    public static void AddStatus(Scene scene, Spot at, ObservationStatus status, float size)
    {
        if (FigureLook.IsHollow(status))
        {
            scene.Add(new Mark(at, FigureLook.Shape(status), Tone.Paper, Tone.Line, size));
        }
    }

    /// <summary>A number beyond the end of a bar, on the side that it points to, and above no other bar.</summary>
    public static void AddNumber(Scene scene, Spot at, string number, bool isBold) => scene.Add(
        new Label(number, [(at, at.Y < 0 ? Side.Below : Side.Above)], Tone.Ink, Rank: 0, isBold, IsNeeded: true) { IsTied = true });
}
