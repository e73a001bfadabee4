using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// Measures targets stated as a change in per cent since the base year. Quantities: change / target change. Intensities: the
/// official logarithmic form, ln(1+K) / ln(1+p), which counts equal yearly rates as equal steps. Yearly changes are chained first.
/// </summary>
internal sealed class RelativeChangeArithmetic() : TargetArithmetic(TargetKind.RelativeChange)
{
    private static readonly JudgingRule ChainedLogarithmic = Rule("chained-logarithmic-change", "chained-change", "logarithmic");
    private static readonly JudgingRule ChainedLinear = Rule("chained-linear-change", "chained-change", "linear");
    private static readonly JudgingRule Logarithmic = Rule("logarithmic-change", "relative-change", "logarithmic");
    private static readonly JudgingRule Linear = Rule("linear-change", "relative-change", "linear");

    public override ImmutableArray<JudgingRule> Rules => [ChainedLogarithmic, ChainedLinear, Logarithmic, Linear];

    public override JudgingRule RuleOf(Target target, Indicator indicator) =>
        (indicator.Observations == ObservationKind.YearlyChange, target.Form == ChangeForm.Logarithmic) switch
        {
            (true, true) => ChainedLogarithmic,
            (true, false) => ChainedLinear,
            (false, true) => Logarithmic,
            (false, false) => Linear,
        };

    /// <summary>A chain of yearly changes rests on every link.</summary>
    public override ImmutableArray<SeriesPoint> RestsOn(
        Target target, Indicator indicator, Evidence evidence, SeriesPoint? latest) =>
        indicator.Observations == ObservationKind.YearlyChange
            ? [.. evidence.Later.Where(point => point.Year <= latest?.Year)]
            : base.RestsOn(target, indicator, evidence, latest);

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        if (target.Value == 0 || !IsInDomain(target, target.Value)
            || !target.Milestones.All(milestone => IsInDomain(target, milestone.Value)))
        {
            return Measurement.Hindered(Reason.NotMeasurable);
        }

        var path = new RequiredPath(target, 0, target.Value);
        return indicator.Observations == ObservationKind.YearlyChange
            ? OfChain(target, indicator, evidence, path)
            : OfLevels(target, indicator, evidence, path);
    }

    private static Measurement OfChain(Target target, Indicator indicator, Evidence evidence, RequiredPath path)
    {
        var drawn = path.Points(change => change);
        var (chain, obstacle) = ChangeChain.Of(target, evidence);
        if (chain.IsEmpty)
        {
            return Measurement.Nothing with { Path = drawn, Obstacle = obstacle };
        }

        var step = new WorkingStep(
            "chained-change",
            [.. evidence.Later.Take(chain.Length).Select(point => Term.Value("r", point, Unit.Percent))],
            Term.Percent("K", chain[^1].Value, chain[^1].Year));
        return Judge(target, indicator, path, chain[^1], step) with
        {
            Path = drawn,
            Actuals = [new(target.BaseYear, 0), .. chain],
            Obstacle = obstacle,
        };
    }

    internal static Measurement OfLevels(Target target, Indicator indicator, Evidence evidence, RequiredPath path)
    {
        if (evidence.Baseline is not { Current.Number: { } start } baseline)
        {
            return Measurement.Hindered(Reason.NoBaselineFound);
        }

        // A change in per cent of nothing, or of less than nothing, says nothing.
        if (start <= 0)
        {
            return Measurement.Hindered(Reason.NotMeasurable);
        }

        var nothingYet = Measurement.Nothing with
        {
            Path = path.Points(change => start * (1 + (change / 100))),
            Actuals =
            [
                new(baseline.Year, start),
                .. evidence.Later.Select(point => new PathPoint(point.Year, point.Current.Number!.Value)),
            ],
        };
        if (evidence.Latest is not { Current.Number: { } reached } latest)
        {
            return nothingYet;
        }

        var change = new PathPoint(latest.Year, 100 * ((reached / start) - 1));
        if (!IsInDomain(target, change.Value))
        {
            return nothingYet with { Obstacle = Reason.NotMeasurable };
        }

        var step = new WorkingStep(
            "relative-change",
            [Term.Value("V₀", baseline, indicator.Unit), Term.Value("Vₜ", latest, indicator.Unit)],
            Term.Percent("K", change.Value, change.Year));
        return Judge(target, indicator, path, change, step) with { Path = nothingYet.Path, Actuals = nothingYet.Actuals };
    }

    /// <summary>What a change makes of its target, whether in per cent or in points.</summary>
    internal static Measurement Judge(Target target, Indicator indicator, RequiredPath path, PathPoint reached, WorkingStep change)
    {
        var isLogarithmic = target.Form == ChangeForm.Logarithmic;
        var form = isLogarithmic ? "logarithmic" : "linear";
        var progress = isLogarithmic
            ? DecimalMath.Ln(1 + (reached.Value / 100)) / DecimalMath.Ln(1 + (target.Value / 100))
            : reached.Value / target.Value;
        var pace = path.Pace(reached.Year);
        var required = path.At(reached.Year);
        var isMet = BoundCheck.IsMet(target, indicator.Direction, reached.Value);
        return Measurement.Nothing with
        {
            Actual = reached.Value,
            Required = required,
            Progress = progress,
            Pace = pace,
            PaceAt = path.Pace,
            IsMet = isMet,
            MovedAway = Measurement.IsAway(isMet, progress, pace),
            Working =
            [
                change,
                new(
                    "progress-" + form,
                    [new("K", null, reached.Value, target.Unit), new("p", null, target.Value, target.Unit)],
                    Term.Percent("P", 100 * progress)),
                Term.Pace(target, reached.Year, pace),
                new(
                    "required-" + form,
                    [new("p", null, target.Value, target.Unit), Term.Percent("n/N", 100 * pace)],
                    new("R", reached.Year, required, target.Unit)),
                .. Term.Ratio(progress, pace),
            ],
        };
    }

    /// <summary>The logarithmic form has no value for a fall of 100 % or more.</summary>
    private static bool IsInDomain(Target target, decimal change) => target.Form == ChangeForm.Linear || 1 + (change / 100) > 0;

    private static JudgingRule Rule(string name, string change, string form) =>
        new(name, [change, $"progress-{form}", "pace", $"required-{form}", "ratio"]);
}
