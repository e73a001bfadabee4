using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Charts.Wording;
using Generator.Model;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>
/// The regions' figures of one year or part of it, best first (highest, where the plan wants the indicator to rise): a mark for
/// each, at the end of a bar where the axis starts at zero, and alone where it is cut, since a bar that does not start at zero misleads.
/// A region with a target of its own has it marked in its row.
/// </summary>
internal static class RankingChart
{
    private const int RowHeight = 27;
    private const float BarWidth = 4;
    private const float Dot = 12;
    private const float Triangle = 14;

    public static Sketch Sketch(Reading reading, ChartSubject.OfRegions subject)
    {
        var unit = new UnitView(reading, subject.Indicator.Unit);
        var sorted = Sorted(subject);
        ImmutableArray<decimal?> targets = [.. sorted.Select(point => TargetOf(subject, point))];
        var scale = ValueScale.Over(sorted.Select(point => point.Current.Number!.Value).Concat(targets.OfType<decimal>()).Select(unit.Shown), fromZero: false);
        var names = new RowNames([.. sorted.Select(point => reading.Text(reading.Plan.Regions[point.Current.Region].ShortName))], reading.Texts, RowHeight);
        var scene = new Scene(
            scale.Axis(reading.Figures.Numbers),
            names.Axis,
            scale.IsCut ? reading.Words.Fill("chart.heading_cut_across", unit.Heading) : unit.Heading);
        Backdrop.AddUprights(scene);
        names.Add(scene);
        for (var row = 0; row < sorted.Length; row++)
        {
            AddRow(scene, reading, unit, sorted[row], -row, scale.IsCut, targets[row] is { } target ? (subject.Target!.Bound, target) : null);
        }

        if (targets.Any(target => target is not null))
        {
            scene.Add(new KeyEntry(TargetMarks.Shape(subject.Target!.Bound), IsHollow: false, reading.Words.Fill("chart.legend_own_target", subject.Target.Year.ToString()), Tone.Target));
        }

        FigureLook.AddKey(scene, reading, sorted.Select(point => point.Current.Status));
        return new(
            scene,
            names.PlotHeight,
            reading.Words.Fill(
                "chart.caption_regions",
                reading.Text(subject.Indicator.Name),
                reading.Locale.Times.When(sorted[0].Year, sorted[0].Current.Period),
                unit.Heading),
            Description.OfRegions(reading, subject, unit, sorted),
            [.. sorted.Select(point => point.Current)]);
    }

    /// <summary>A region's own target; null where it has none.</summary>
    public static decimal? TargetOf(ChartSubject.OfRegions subject, SeriesPoint point) =>
        subject.Target?.Regional.FirstOrDefault(target => target.Region == point.Current.Region)?.Value;

    private static ImmutableArray<SeriesPoint> Sorted(ChartSubject.OfRegions subject)
    {
        var sign = subject.Indicator.Direction == Direction.Down ? 1 : -1;
        return [.. subject.Points.OrderBy(point => sign * point.Current.Number!.Value).ThenBy(point => point.Current.Region)];
    }

    private static void AddRow(Scene scene, Reading reading, UnitView unit, SeriesPoint point, double row, bool isCut, (Bound Bound, decimal Value)? target)
    {
        var at = new Spot(unit.At(point.Current.Number!.Value), row);
        var isHollow = FigureLook.IsHollow(point.Current.Status);
        scene.Add(new(isCut ? scene.X.Min : 0, row), at, isCut ? Tone.Grid : Tone.Line, isCut ? 1 : BarWidth, isCut ? Dash.Dotted : Dash.None, isScaffold: true);
        var beside = at;
        if (target is { } own)
        {
            var goal = new Spot(unit.At(own.Value), row);
            scene.Add(new Mark(goal, TargetMarks.Shape(own.Bound), Tone.Target, Tone.Target, Triangle));
            beside = goal.X > at.X == at.X >= 0 ? goal : at;
        }

        scene.Add(new Mark(at, FigureLook.Shape(point.Current.Status), isHollow ? Tone.Paper : Tone.Line, Tone.Line, Dot));
        scene.Add(new Hit(at, PointDetails.Of(reading, reading.Text(reading.Plan.Regions[point.Current.Region].Name), point, unit)));
        var (first, second) = at.X < 0 ? (Side.Left, Side.Right) : (Side.Right, Side.Left);
        scene.Add(new Label(unit.Tag(point.Current.Number.Value), isCut ? [(at, first), (at, second), (beside, first)] : [(at, first), (beside, first), (at, second)], Tone.Ink, Rank: 0, IsBold: true, IsNeeded: true));
    }
}
