using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// The regions' figures of one year or part of it, best first (highest, where the plan wants the indicator to rise): a mark for
/// each, at the end of a bar where the axis starts at zero, and alone where it is cut, since a bar that does not start at zero misleads.
/// A region with a target of its own has it marked in its row.
/// </summary>
internal sealed class RankingChart : ChartKind<ChartSubject.OfRegions>
{
    private const int RowHeight = 27;
    private const float BarWidth = 4;
    private const float Dot = 12;
    private const float Triangle = 14;

    protected override Sketch Sketch(Reading reading, ChartSubject.OfRegions subject)
    {
        var (points, target, unit) = (subject.Points, subject.Target, reading.PlanWords.In(subject.Indicator.Unit));
        var figures = points.Select(point => point.Figure.Current.Number!.Value);
        var values = figures.Concat(points.Select(point => point.Target).OfType<decimal>());
        var scale = Scale([.. values.Select(unit.Shown)], reading.Layout);
        var regions = points.Select(point => reading.Plan.Regions[point.Figure.Current.Region]);
        var names = new RowNames([.. regions.Select(region => reading.Text(region.ShortName))], reading.Texts, RowHeight, reading.Layout);
        var scene = new Scene(scale.Axis(reading.Numbers), names.Axis) { IsLying = true };
        Backdrop.AddUprights(scene);
        names.Add(scene);
        for (var row = 0; row < points.Length; row++)
        {
            AddRow(scene, reading, unit, points[row], -row, scale.IsCut, target?.Bound);
        }

        if (subject.Promise is { Judged.Target.Kind: TargetKind.Rank } promise)
        {
            AddPlaces(scene, reading, subject, promise);
        }

        if (points.Any(point => point.Target is not null))
        {
            var text = reading.ChartWords.KeyToOwnTargets(target!.Year);
            scene.Add(new KeyEntry(TargetMarks.Shape(target.Bound), IsHollow: false, text, Tone.Target));
        }

        ImmutableArray<Observation> rows = [.. points.Select(point => point.Figure.Current)];
        FigureLook.AddKey(scene, reading, rows.Select(row => row.Status));
        var remark = reading.ChartWords.CutAcross(scale.IsCut);
        var caption = reading.PlanWords.Captions.OfRegions(subject.Indicator, rows[0], unit.Heading, remark);
        return new(
            scene,
            names.PlotHeight,
            caption with { IsUnit = unit.HasSymbol, IsOfRegions = true },
            reading.PlanWords.Descriptions.OfRegions(points, unit, target, subject.Promise?.Judged, subject.Promise?.Earlier ?? []),
            rows);
    }

    /// <summary>Numbers left of negative figures need room of their own, which the axis has at its other end anyway.</summary>
    private static ValueScale Scale(decimal[] values, Layout layout)
    {
        var (least, span) = (values.Min(), values.Max() - Math.Min(values.Min(), 0));
        return ValueScale.Over(least < 0 ? values.Append(least - (span / (layout.IsWide ? 12 : 5))) : values, fromZero: false);
    }

    /// <summary>A line below the last place that keeps the promise, and thin ones where it was before.</summary>
    private static void AddPlaces(Scene scene, Reading reading, ChartSubject.OfRegions subject, RegionalPromise promise)
    {
        foreach (var earlier in promise.Earlier)
        {
            var (from, to) = Below(earlier.Judged.Target);
            scene.Add(from, to, Tone.Other, 1.5f);
            EarlierTargets.AddTag(scene, reading, earlier, Label.Around(to, Side.AboveLeft, Side.BelowLeft));
        }

        if (promise.Judged.Status == Status.Withdrawn)
        {
            return;
        }

        var (start, end) = Below(promise.Judged.Target);
        scene.Add(start, end, Tone.Target, 2);
        var tag = reading.PlanWords.Targets.Tag(promise.Judged.Target);
        scene.Add(new Label(tag, Label.Around(end, Side.AboveLeft, Side.BelowLeft), Tone.Target, Rank: 1, IsNeeded: true)
        {
            InKey = new(MarkShape.Line, IsHollow: false, tag, Tone.Target),
        });

        (Spot From, Spot To) Below(Target target)
        {
            // Equal figures share the better place.
            decimal[] values = [.. subject.Points.Select(point => point.Figure.Current.Number!.Value)];
            var y = 0.5 - values.Count(value => Array.IndexOf(values, value) < target.Value);
            return (new(scene.X.Min, y), new(scene.X.Max, y));
        }
    }

    private static void AddRow(Scene scene, Reading reading, UnitFigures unit, RegionPoint point, double row, bool isCut, Bound? bound)
    {
        var figure = point.Figure.Current;
        var at = new Spot(unit.At(figure.Number!.Value), row);
        var (bar, tone, dash) = isCut ? (1, Tone.Grid, Dash.Dotted) : (BarWidth, Tone.Line, Dash.None);
        scene.Add(new(isCut ? scene.X.Min : 0, row), at, tone, bar, dash, isScaffold: true);
        var beside = at;
        if (point.Target is { } own)
        {
            var goal = new Spot(unit.At(own), row);
            scene.Add(new Mark(goal, TargetMarks.Shape(bound!.Value), Tone.Target, Tone.Target, Triangle));
            beside = goal.X > at.X == at.X >= 0 ? goal : at;
        }

        scene.Add(FigureLook.Mark(at, figure.Status, Tone.Line, Dot));
        scene.Add(Reading.Hit(at, reading.PlanWords.Details.OfRegion(point.Figure, unit)));
        var (first, second) = at.X < 0 ? (Side.Left, Side.Right) : (Side.Right, Side.Left);
        scene.Add(new Label(
            unit.Tag(figure.Number.Value),
            isCut ? [(at, first), (at, second), (beside, first)] : [(at, first), (beside, first), (at, second)],
            Tone.Ink,
            Rank: 0,
            IsBold: true,
            IsNeeded: true));
    }
}
