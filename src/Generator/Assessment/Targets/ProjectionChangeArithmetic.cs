using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// A change in per cent against what was projected for the same year, which another indicator holds. The way to it is a straight line
/// from no change in the base year.
/// </summary>
internal sealed class ProjectionChangeArithmetic() : TargetArithmetic(TargetKind.ProjectionChange)
{
    public override ImmutableArray<JudgingRule> Rules { get; } =
        [new("projection-change", ["projection-change", "progress-linear", "pace", "required-linear", "ratio"])];

    /// <summary>A figure and what was projected for its year.</summary>
    public override ImmutableArray<SeriesPoint> RestsOn(
        Target target, Indicator indicator, Evidence evidence, SeriesPoint? latest) =>
        [.. new[] { latest is null ? null : Projected(evidence, latest.Year), latest }.OfType<SeriesPoint>()];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        var path = new RequiredPath(target, 0, target.Value);
        var figures = evidence.Baseline is { } baseline ? evidence.Later.Insert(0, baseline) : evidence.Later;
        var nothingYet = Measurement.Nothing with
        {
            Path = Projected(evidence, target.Year) is null
                ? []
                :
                [
                    .. path.Points(change => change)
                        .Select(point => (point.Year, Change: point.Value, Figure: Projected(evidence, point.Year)?.Current.Number))
                        .Where(point => point.Figure is not null)
                        .Select(point => new PathPoint(point.Year, point.Figure!.Value * (1 + (point.Change / 100)))),
                ],
            Actuals = [.. figures.Select(point => new PathPoint(point.Year, point.Current.Number!.Value))],
        };
        if (evidence.Latest is not { Current.Number: { } reached } latest)
        {
            return nothingYet;
        }

        if (Projected(evidence, latest.Year) is not { Current.Number: > 0 and var projected } against)
        {
            return nothingYet with { Obstacle = Reason.NotMeasurable };
        }

        var change = new PathPoint(latest.Year, 100 * ((reached / projected) - 1));
        var step = new WorkingStep(
            "projection-change",
            [Term.Value("Bₜ", against, indicator.Unit), Term.Value("Vₜ", latest, indicator.Unit)],
            Term.Percent("K", change.Value, change.Year));
        return RelativeChangeArithmetic.Judge(target, indicator, path, change, step) with
        {
            Path = nothingYet.Path,
            Actuals = nothingYet.Actuals,
        };
    }

    private static SeriesPoint? Projected(Evidence evidence, Year year) =>
        evidence.Projected?.Points.LastOrDefault(point => point.IsYearlyNumber && point.Year == year);
}
