using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>
/// The yearly changes that a target on their chained result asks for: from one point of its required path to the next,
/// (1 + p(t)) ÷ (1 + p(t − 1)) − 1, in per cent. They are a flat line where the path grows at a constant rate.
/// </summary>
internal sealed record NeededChanges(TargetAssessment Judged, ImmutableArray<PathPoint> Years)
{
    private const double HalfYear = 0.5;

    /// <summary>Of the first target that chains this series; null where none does.</summary>
    public static NeededChanges? Of(PlanAssessment assessment, Series series) => assessment.Newest.Goals
        .SelectMany(goal => goal.Parts)
        .Where(part => part.Target.Indicator == series.Indicator.Id && part.Target.Kind == TargetKind.RelativeChange && part.Path.Length > 1 && part.Path[..^1].All(point => point.Value > -100))
        .Select(part => new NeededChanges(
            part,
            [.. part.Path.Zip(part.Path.Skip(1)).Select(pair => new PathPoint(pair.Second.Year, 100 * (((1 + (pair.Second.Value / 100)) / (1 + (pair.First.Value / 100))) - 1)))]))
        .FirstOrDefault();

    /// <summary>A dashed step over each year, with the number of the last.</summary>
    public void Add(Scene scene, Reading reading)
    {
        scene.Add(new Stroke(
            [.. Years.SelectMany(year => new[] { new Spot(year.Year.Value - HalfYear, (double)year.Value), new Spot(year.Year.Value + HalfYear, (double)year.Value) })],
            Tone.Target,
            2,
            Dash.Dashed));
        var end = new Spot(Years[^1].Year.Value + HalfYear, (double)Years[^1].Value);
        scene.Add(new Label(
            reading.Words.Fill("chart.needed_label", Number(reading)),
            [(end with { X = end.X - 0.1 }, Side.Right), (end, Side.AboveLeft), (end, Side.BelowLeft)],
            Tone.Target,
            Rank: 1,
            IsNeeded: true));
    }

    public string Heading(Reading reading, string heading) => Chained(reading) is { } chained
        ? reading.Words.Fill("chart.heading_chained", heading, Judged.Target.BaseYear.ToString(), chained)
        : heading;

    public string Sentence(Reading reading) => string.Join(
        reading.Words["list.sentence_gap"],
        new[]
        {
            Chained(reading) is { } chained ? reading.Words.Fill("chart.describe_chained", Judged.Target.BaseYear.ToString(), chained) : null,
            reading.Words.Fill("chart.describe_needed", Judged.Target.Year.ToString(), Number(reading)),
        }.OfType<string>());

    private string Number(Reading reading) => reading.Figures.Rounded(Years[^1].Value, Unit.Percent, 2, Judged.Target.Value, signed: true);

    private string? Chained(Reading reading) => Judged.Actuals.Length > 1
        ? reading.Figures.Rounded(Judged.Actuals[^1].Value, Unit.Percent, 2, Judged.Target.Value, signed: true)
        : null;
}
