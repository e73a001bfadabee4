using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// The mean of the figures of several years. A mean of fewer years is another mean, so that nothing is said before each year has its
/// figure; a mean published for just these years says it as well.
/// </summary>
internal sealed class MeanArithmetic() : TargetArithmetic(TargetKind.Mean)
{
    public override ImmutableArray<JudgingRule> Rules { get; } = [new("mean", ["years-mean"])];

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        var first = target.FirstYear ?? throw new InvalidOperationException("A mean has a first year.");
        var nothingYet = Measurement.Nothing with
        {
            Actuals = [.. evidence.Later.Select(point => new PathPoint(point.Year, point.Current.Number!.Value))],
        };
        ImmutableArray<Year> lacking =
        [
            .. Enumerable.Range(0, target.Year - first + 1)
                .Select(years => first + years)
                .Where(year => evidence.Later.All(point => point.Year != year)),
        ];
        if (!lacking.IsEmpty)
        {
            return evidence.Together is { Current.Number: { } published } together
                ? nothingYet with { Actual = published, IsMet = BoundCheck.IsMet(target, indicator.Direction, published), By = together }
                : nothingYet with { Obstacle = Reason.MeanLacksYears, Lacking = lacking };
        }

        ImmutableArray<WorkingTerm> terms = [.. evidence.Later.Select(point => Term.Value("v", point, indicator.Unit))];
        var mean = terms.Sum(term => term.Value) / terms.Length;
        return nothingYet with
        {
            Actual = mean,
            IsMet = BoundCheck.IsMet(target, indicator.Direction, mean),
            Working = [new("years-mean", terms, new("M", null, mean, indicator.Unit))],
        };
    }

    /// <summary>The mean rests on each of its years.</summary>
    public override ImmutableArray<SeriesPoint> RestsOn(
        Target target, Indicator indicator, Evidence evidence, SeriesPoint? latest) => evidence.Later;
}
