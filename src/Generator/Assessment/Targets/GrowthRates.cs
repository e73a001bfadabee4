using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// Holds the growth of years against a rate: on the mean since the base year, or year by year. The mean is checked on the change that the
/// rate makes of all years, which needs no root and so is exact on the line.
/// </summary>
internal sealed class GrowthRates(string name, bool isFloor)
{
    private readonly JudgingRule ofMean = new(name, ["mean-growth"]);
    private readonly JudgingRule ofChain = new($"{name}-chained", ["chained-change", "mean-change"]);
    private readonly JudgingRule ofEachYear = new($"{name}-each-year", [isFloor ? "weakest-growth" : "strongest-growth"]);

    public ImmutableArray<JudgingRule> Rules => [ofMean, ofChain, ofEachYear];

    public JudgingRule RuleOf(Target target, Indicator indicator) =>
        target.EachYear ? ofEachYear : AreGiven(indicator) ? ofChain : ofMean;

    /// <summary>Every year counts where each is held against the rate, and where changes are chained; else null.</summary>
    public static ImmutableArray<SeriesPoint>? EveryYear(Target target, Indicator indicator, Evidence evidence, SeriesPoint? latest)
    {
        var later = evidence.Later.Where(point => point.Year <= latest?.Year);
        return AreGiven(indicator) ? [.. later]
            : target.EachYear && evidence.Baseline is { } baseline ? [baseline, .. later]
            : null;
    }

    /// <summary>Whether sources give the changes on the year before, so that they are not worked out from levels.</summary>
    public static bool AreGiven(Indicator indicator) => indicator.Observations == ObservationKind.YearlyChange;

    public Measurement Measure(Target target, Indicator indicator, Evidence evidence)
    {
        var (changes, actuals, obstacle) = AreGiven(indicator) ? Chained(target, evidence) : OfLevels(evidence);
        var areTaken = target.EachYear && AreGiven(indicator) && !evidence.Later.IsEmpty;
        if (changes.IsEmpty && !areTaken)
        {
            return Measurement.Nothing with { Actuals = actuals, Obstacle = obstacle };
        }

        // Each year is held against the rate by itself, whatever is missing before it; a mean needs every year.
        var measured = target.EachYear
            ? OfYears(target, indicator, evidence, evidence.Latest!.Year)
            : Mean(target, indicator, evidence, changes[^1]);
        return measured with
        {
            Actuals = actuals,
            Path = Path(target, AreGiven(indicator) ? null : evidence.Baseline!.Current.Number),
            Obstacle = areTaken ? measured.Obstacle : measured.Obstacle ?? obstacle,
        };
    }

    private static (ImmutableArray<PathPoint> Changes, ImmutableArray<PathPoint> Actuals, Reason? Obstacle) Chained(
        Target target, Evidence evidence)
    {
        var (chain, obstacle) = ChangeChain.Of(target, evidence);
        return (chain, chain.IsEmpty ? [] : [new(target.BaseYear, 0), .. chain], obstacle);
    }

    private static (ImmutableArray<PathPoint> Changes, ImmutableArray<PathPoint> Actuals, Reason? Obstacle) OfLevels(Evidence evidence)
    {
        if (evidence.Baseline is not { Current.Number: { } start } baseline)
        {
            return ([], [], Reason.NoBaselineFound);
        }

        ImmutableArray<PathPoint> actuals =
        [
            new(baseline.Year, start), .. evidence.Later.Select(point => new PathPoint(point.Year, point.Current.Number!.Value)),
        ];
        return start <= 0 || actuals[^1].Value <= 0
            ? ([], actuals, Reason.NotMeasurable)
            : ([.. actuals[1..].Select(point => point with { Value = 100 * ((point.Value / start) - 1) })], actuals, null);
    }

    private Measurement Mean(Target target, Indicator indicator, Evidence evidence, PathPoint reached)
    {
        var years = reached.Year - target.BaseYear;
        var rate = 100 * (DecimalMath.Pow(1 + (reached.Value / 100), 1m / years) - 1);
        var isMet = BoundCheck.IsMet(target with { Value = Whole(target, years) }, indicator.Direction, reached.Value);
        ImmutableArray<WorkingStep> working = AreGiven(indicator)
            ?
            [
                new(
                    "chained-change",
                    [.. evidence.Later.Where(point => point.Year <= reached.Year).Select(point => Term.Value("r", point, Unit.Percent))],
                    Term.Percent("K", reached.Value, reached.Year)),
                new(
                    "mean-change",
                    [Term.Percent("K", reached.Value, reached.Year), Term.Plain("n", years)],
                    Term.Percent("g", rate)),
            ]
            :
            [
                new(
                    "mean-growth",
                    [
                        Term.Value("V₀", evidence.Baseline!, indicator.Unit),
                        Term.Value("Vₜ", evidence.Latest!, indicator.Unit),
                        Term.Plain("n", years),
                    ],
                    Term.Percent("g", rate)),
            ];
        return Against(target, rate, isMet) with { Working = working };
    }

    /// <summary>The weakest year decides, under a ceiling the strongest; a year that failed cannot be made good.</summary>
    private Measurement OfYears(Target target, Indicator indicator, Evidence evidence, Year last)
    {
        ImmutableArray<SeriesPoint> figures = AreGiven(indicator) ? evidence.Later : [evidence.Baseline!, .. evidence.Later];
        ImmutableArray<WorkingTerm> growths =
        [
            .. AreGiven(indicator)
                ? figures.Where(point => point.Year <= last).Select(point => Term.Value("r", point, Unit.Percent))
                : figures.Zip(figures.Skip(1))
                    .Where(pair => pair.Second.Year - pair.First.Year == 1 && pair.First.Current.Number > 0)
                    .Select(pair => Term.Percent(
                        "r", 100 * ((pair.Second.Current.Number!.Value / pair.First.Current.Number!.Value) - 1), pair.Second.Year)),
        ];
        if (growths.IsEmpty)
        {
            return Measurement.Hindered(Reason.ChainBroken);
        }

        var deciding = (isFloor ? growths.MinBy(term => term.Value) : growths.MaxBy(term => term.Value))!;
        var isMet = BoundCheck.IsMet(target, indicator.Direction, deciding.Value);
        return Against(target, deciding.Value, isMet) with
        {
            MovedAway = false,
            Decided = !isMet ? Reason.YearFailed : growths.Length < last - target.BaseYear ? Reason.ChainBroken : null,
            Working = [new(ofEachYear.Formulas[0], growths, Term.Percent("g", deciding.Value, deciding.Year))],
        };
    }

    private Measurement Against(Target target, decimal rate, bool isMet) => Measurement.Nothing with
    {
        Actual = rate,
        Required = target.Value,
        Progress = target.Value > 0 ? rate / target.Value : null,
        Pace = 1,
        IsMet = isMet,
        MovedAway = isFloor && !isMet && (target.Value <= 0 || rate < 0),
    };

    /// <summary>The change since the base year that the rate makes after so many years, in per cent.</summary>
    private static decimal Whole(Target target, int years) => 100 * (DecimalMath.Power(1 + (target.Value / 100), years) - 1);

    private static ImmutableArray<PathPoint> Path(Target target, decimal? start) =>
    [
        .. Enumerable.Range(0, target.Year - target.BaseYear + 1)
            .Select(years => (Year: target.BaseYear + years, Change: Whole(target, years)))
            .Select(point => new PathPoint(point.Year, start is { } from ? from * (1 + (point.Change / 100)) : point.Change)),
    ];
}
