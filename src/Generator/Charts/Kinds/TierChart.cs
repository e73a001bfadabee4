using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// A tiered goal as one dot plot: a row for each tier with its target, and the first and the latest figure where they were published.
/// Without any figure the targets stand alone, and the caption says so.
/// </summary>
internal sealed class TierChart : ChartKind<ChartSubject.OfTiers>
{
    private const int RowHeight = 46;
    private const double HalfTick = 0.22;
    private const float Triangle = 15;
    private const float FirstMark = 8;
    private const float LatestMark = 11;

    protected override Sketch Sketch(Reading reading, ChartSubject.OfTiers subject)
    {
        var unit = reading.PlanWords.In(subject.Parts[0].Judged.Target.Unit);
        var names = new RowNames([.. subject.Parts.Select(part => reading.Text(part.Tier.Name))], reading.Texts, RowHeight, reading.Layout);
        var figures = subject.Parts.SelectMany(part => part.Judged.Ends).ToImmutableArray();
        var values = subject.Parts
            .SelectMany(part => part.Earlier.Select(earlier => earlier.Judged).Append(part.Judged))
            .Select(judged => judged.Target.Value)
            .Concat(figures.Select(point => point.Current.Number!.Value));
        var scale = ValueScale.Over(values.Select(unit.Shown), fromZero: true);
        var scene = new Scene(scale.Axis(reading.Numbers), names.Axis) { IsLying = true };
        Backdrop.AddUprights(scene);
        names.Add(scene);
        for (var row = 0; row < subject.Parts.Length; row++)
        {
            AddRow(scene, reading, unit, subject.Parts[row], -row);
        }

        AddKey(scene, reading, subject);
        FigureLook.AddKey(scene, reading, figures.Select(point => point.Current.Status));
        return new(
            scene,
            names.PlotHeight,
            reading.PlanWords.Captions.OfTiers(
                subject.Goal, subject.Parts.Select(part => part.Judged.Target), unit.Heading, figures.IsEmpty),
            reading.PlanWords.Descriptions.OfTiers(subject.Parts),
            [.. figures.Select(point => point.Current)],
            IsFromPlan: true);
    }

    private static void AddRow(Scene scene, Reading reading, UnitFigures unit, TierCourse part, double row)
    {
        var (judged, target) = (part.Judged, part.Judged.Target);
        var goal = new Spot(unit.At(target.Value), row);
        scene.Add(new(scene.X.Min, row), new(scene.X.Max, row), Tone.Grid, 1, Dash.Dotted, isScaffold: true);
        var figures = judged.Ends;
        if (figures.Length == 2)
        {
            scene.Add(Place(figures[0], unit, row), Place(figures[1], unit, row), Tone.Line, 2.5f);
        }

        foreach (var earlier in part.Earlier)
        {
            var was = new Spot(unit.At(earlier.Judged.Target.Value), row);
            scene.Add(was with { Y = row - HalfTick }, was with { Y = row + HalfTick }, Tone.Other, 3);
            EarlierTargets.AddTag(scene, reading, earlier, Label.Around(was, Side.Above, Side.Below, Side.Right, Side.Left));
        }

        if (judged.Status != Status.Withdrawn)
        {
            AddTarget(scene, reading, target, goal, figures.IsEmpty ? null : Place(figures[^1], unit, row));
        }

        foreach (var point in figures)
        {
            AddFigure(scene, reading, unit, point, row, isLatest: point == judged.Latest);
        }
    }

    private static void AddTarget(Scene scene, Reading reading, Target target, Spot goal, Spot? latest)
    {
        if (latest is { } from)
        {
            scene.Add(from, goal, Tone.Path, 1.5f, Dash.Dashed);
        }

        scene.Add(new Mark(goal, TargetMarks.Shape(target.Bound), Tone.Target, Tone.Target, Triangle));
        scene.Add(new Label(
            reading.PlanWords.Targets.LevelTag(target),
            [(goal, Side.Right), (goal, Side.Above), (goal, Side.Below), (goal, Side.Left)],
            Tone.Target,
            Rank: 1,
            IsNeeded: true));
    }

    private static void AddFigure(Scene scene, Reading reading, UnitFigures unit, SeriesPoint point, double row, bool isLatest)
    {
        var (at, status, tone) = (Place(point, unit, row), point.Current.Status, isLatest ? Tone.Line : Tone.Quiet);
        scene.Add(FigureLook.Mark(at, status, tone, isLatest ? LatestMark : FirstMark));
        scene.Add(Reading.Hit(at, reading.PlanWords.Details.Of(point, unit)));
        scene.Add(new Label(
            unit.Tag(point.Current.Number!.Value),
            Label.Around(at, Side.Above, Side.Below, Side.AboveLeft, Side.Left),
            isLatest ? Tone.Ink : Tone.Quiet,
            isLatest ? 0 : 3,
            isLatest,
            IsNeeded: isLatest));
    }

    private static void AddKey(Scene scene, Reading reading, ChartSubject.OfTiers subject)
    {
        var targets = subject.Parts.Where(part => part.Judged.Status != Status.Withdrawn).Select(part => part.Judged.Target);
        foreach (var parts in targets.GroupBy(target => target.Bound).OrderBy(group => group.Key))
        {
            scene.Add(new KeyEntry(TargetMarks.Shape(parts.Key), IsHollow: false, reading.ChartWords.KeyToTargets(parts), Tone.Target));
        }

        if (subject.Parts.Any(part => part.Judged.Baseline is not null))
        {
            scene.Add(new KeyEntry(MarkShape.Circle, IsHollow: false, reading.Words["chart.legend_first"], Tone.Quiet));
        }

        if (subject.Parts.Any(part => part.Judged.Latest is not null))
        {
            scene.Add(new KeyEntry(MarkShape.Circle, IsHollow: false, reading.Words["chart.legend_latest"]));
        }
    }

    private static Spot Place(SeriesPoint point, UnitFigures unit, double row) => new(unit.At(point.Current.Number!.Value), row);
}
