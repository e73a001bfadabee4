using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// The members of a dimension as lines over the same years. Each has its name and last figure at the line, or in the key where there is
/// no room; the tone only helps to follow it.
/// </summary>
internal sealed class MembersChart : ChartKind<ChartSubject.OfMembers>
{
    private const float MarkSize = 9;

    private static readonly ImmutableArray<Tone> Tones = [Tone.Line, Tone.Target, Tone.Ink, Tone.Path, Tone.OnTrack, Tone.Lagging];

    private static readonly Side[] Sides =
        [Side.Above, Side.Below, Side.AboveLeft, Side.BelowLeft, Side.AboveRight, Side.BelowRight, Side.Right];

    protected override Sketch Sketch(Reading reading, ChartSubject.OfMembers subject)
    {
        var (lines, unit) = (subject.Lines, reading.PlanWords.In(subject.Indicator.Unit));
        var all = lines.SelectMany(line => line.Points).ToImmutableArray();
        var scale = ValueScale.Over(all.Select(point => unit.Shown(point.Current.Number!.Value)), fromZero: false);
        var scene = new Scene(
            Backdrop.Years(subject.Indicator, all.Min(point => point.Year.Value), all.Max(point => point.Year.Value)),
            scale.Axis(reading.Numbers));
        Backdrop.Add(scene, reading);
        for (var i = 0; i < lines.Length; i++)
        {
            AddLine(scene, reading, unit, lines[i], Tones[i % Tones.Length]);
        }

        FigureLook.AddKey(scene, reading, all);
        return new(
            scene,
            reading.Layout.PlotHeight,
            reading.PlanWords.Captions.OfMembers(
                subject.Indicator, subject.Dimension, unit.Heading, reading.ChartWords.CutUp(scale.IsCut)) with
            {
                IsUnit = unit.HasSymbol,
            },
            reading.PlanWords.Descriptions.OfMembers(
                unit, [.. lines.Select(line => (reading.Text(line.Member.Name), line.Points))]),
            [.. all.Select(point => point.Current)]);
    }

    private static void AddLine(Scene scene, Reading reading, UnitFigures unit, MemberLine line, Tone tone)
    {
        foreach (var run in FigureLine.Runs(line.Points).Where(run => run.Length > 1))
        {
            scene.Add(new Stroke([.. run.Select(point => FigureLine.Place(point, unit))], tone, 2.5f));
        }

        var name = reading.Text(line.Member.Name);
        foreach (var point in line.Points)
        {
            var at = FigureLine.Place(point, unit);
            scene.Add(FigureLook.Mark(at, point.Current.Status, tone, MarkSize));
            scene.Add(Reading.Hit(at, reading.PlanWords.Details.OfMember(point, unit, name)));
        }

        var last = line.Points[^1];
        var text = reading.PlanWords.Charts.Ended(name, unit, last.Current.Number!.Value);
        var ends = line.Points.Reverse().SelectMany(point => Sides.Select(side => (FigureLine.Place(point, unit), side)));
        scene.Add(new Label(text, [.. ends], tone, Rank: 1, IsBold: true)
        {
            IsName = true,
            InKey = new KeyEntry(MarkShape.Line, IsHollow: false, text, tone),
        });
    }
}
