using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// The figures that tell how a target went, worked out once: a chart, the table under it, its description and the line in a list all
/// show these.
/// </summary>
/// <param name="Judged">The target's assessment.</param>
/// <param name="Series">All figures of its indicator.</param>
/// <param name="Basis">The basis that the target is judged on.</param>
/// <param name="Points">
/// Changes as far as they could be chained; running totals on the basis judged; levels on every basis. By year, and within a year from
/// the top down.
/// </param>
internal sealed record TargetCourse(TargetAssessment Judged, Series Series, BasisId Basis, ImmutableArray<CoursePoint> Points)
{
    /// <summary>What was promised before, with the day until which it held, judged by the same figures; the plan's own first.</summary>
    public ImmutableArray<EarlierTarget> Earlier { get; init; } = [];

    public Target Target => Judged.Target;

    public Indicator Indicator => Series.Indicator;

    /// <summary>What the points' results are.</summary>
    public CourseResult Result => ResultOf(Judged, Series);

    /// <summary>The figures on the basis judged, by year.</summary>
    public IEnumerable<SeriesPoint> Compared => Points.Where(point => point.IsJudged).Select(point => point.Figure);

    /// <summary>The points with a result, by year.</summary>
    public IEnumerable<(SeriesPoint Figure, decimal Result)> Results =>
        Points.Where(point => point.Result is not null).Select(point => (point.Figure, point.Result!.Value));

    /// <summary>What is required in the target's year; null where that is not known.</summary>
    public decimal? RequiredInTheEnd => At(Judged.Path, Target.Year);

    /// <summary>What was required by the year of a figure; null in the base year and where the figure cannot be held against it.</summary>
    public decimal? RequiredAt(SeriesPoint figure) =>
        figure.Year > Target.BaseYear ? Points.FirstOrDefault(point => point.Figure == figure)?.Required : null;

    /// <summary>
    /// Null where there is no course: yearly changes and amounts make one from the base year with the first of them, anything else needs
    /// two figures.
    /// </summary>
    public static TargetCourse? Of(TargetAssessment judged, Series series)
    {
        var isCounted = IsChained(series) || ResultOf(judged, series) == CourseResult.Summed;
        if ((judged.Baseline ?? judged.Latest)?.Current.Basis is not { } basis
            || (isCounted ? judged.Actuals.Length < 2 : !series.On(basis).Skip(1).Any()))
        {
            return null;
        }

        var points = series.Points
            .Where(point => point.IsYearlyNumber && IsShown(point, judged, series, basis))
            .OrderBy(point => point.Year)
            .ThenByDescending(point => point.Current.Number)
            .Select(point => Point(point, judged, series, basis))
            .Concat(InOne(judged, series));
        return new(judged, series, basis, [.. points]);
    }

    /// <summary>A sum that one figure for all its years says stands behind those of the years that are known.</summary>
    private static IEnumerable<CoursePoint> InOne(TargetAssessment judged, Series series) =>
        ResultOf(judged, series) == CourseResult.Summed && judged.Latest is { Current.Period.IsSeveralYears: true } all
            ? [new(all, IsJudged: true, judged.Actual, judged.Required)]
            : [];

    private static bool IsChained(Series series) => series.Indicator.Observations == ObservationKind.YearlyChange;

    private static CourseResult ResultOf(TargetAssessment judged, Series series) => judged switch
    {
        { Target.Kind: TargetKind.GrowthFloor, Baseline: not null } => CourseResult.Growth,
        { Target.Kind: TargetKind.GrowthFloor or TargetKind.GrowthCeiling } when IsChained(series) => CourseResult.Growth,
        _ when IsChained(series) => CourseResult.Chained,
        _ when judged.Target.Sums(series.Indicator) => CourseResult.Summed,
        { Baseline: null } => CourseResult.None,
        { Target.Kind: TargetKind.IncrementBudget } => CourseResult.Increase,
        { Target.Kind: TargetKind.GrowthCeiling } => CourseResult.Growth,
        _ => CourseResult.None,
    };

    private static bool IsShown(
        SeriesPoint point, TargetAssessment judged, Series series, BasisId basis) => ResultOf(judged, series) switch
    {
        CourseResult.Chained or CourseResult.Summed =>
            point.Current.Basis == basis && point.Year > judged.Actuals[0].Year && point.Year <= judged.Actuals[^1].Year,
        _ => judged.Target.Kind != TargetKind.Cumulative || point.Current.Basis == basis,
    };

    private static CoursePoint Point(SeriesPoint point, TargetAssessment judged, Series series, BasisId basis)
    {
        var isJudged = point.Current.Basis == basis;
        var isLater = isJudged && point.Year > judged.Target.BaseYear;
        return new(
            point,
            isJudged,
            ResultOf(judged, series) switch
            {
                CourseResult.Chained or CourseResult.Summed => At(judged.Actuals, point.Year),
                CourseResult.Increase when isLater => point.Current.Number - judged.Baseline!.Current.Number,
                CourseResult.Growth when isLater => Growth(point, series, basis),
                _ => null,
            },
            isLater ? At(judged.Path, point.Year) : null);
    }

    /// <summary>Growth on the year before in per cent; null where that has no figure, or none that anything can grow from.</summary>
    private static decimal? Growth(SeriesPoint point, Series series, BasisId basis)
    {
        if (IsChained(series))
        {
            return point.Current.Number;
        }

        var before = series.On(basis).LastOrDefault(other => other.Year == point.Year + -1)?.Current.Number;
        return before > 0 ? 100 * ((point.Current.Number / before) - 1) : null;
    }

    private static decimal? At(IEnumerable<PathPoint> points, Year year) =>
        points.Where(point => point.Year == year).Select(point => (decimal?)point.Value).FirstOrDefault();
}

/// <summary>A figure on a target's course.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="IsJudged">Whether it is on the basis that the target is judged on.</param>
/// <param name="Result">What is worked out from it; null where nothing is.</param>
/// <param name="Required">What was required by then; null before the path, and where the figure cannot be held against it.</param>
internal sealed record CoursePoint(SeriesPoint Figure, bool IsJudged, decimal? Result, decimal? Required);

/// <summary>A target that held until a decision changed it, judged by the figures of now.</summary>
internal sealed record EarlierTarget(DateOnly Until, TargetAssessment Judged);

/// <summary>The target of a tier, with what it was before.</summary>
internal sealed record TierCourse(Tier Tier, TargetAssessment Judged, ImmutableArray<EarlierTarget> Earlier);

/// <summary>What is worked out from each figure of a course.</summary>
internal enum CourseResult
{
    /// <summary>Nothing: the figures are what the target asks for.</summary>
    None,

    /// <summary>The change since the base year, chained from yearly changes.</summary>
    Chained,

    /// <summary>The sum since the base year, added up from yearly amounts.</summary>
    Summed,

    /// <summary>The increase since the base year.</summary>
    Increase,

    /// <summary>The growth on the year before.</summary>
    Growth,
}

/// <summary>
/// The yearly changes that a target on their chained result asks for: from one point of its required path to the next,
/// (1 + p(t)) ÷ (1 + p(t − 1)) − 1, in per cent. They are a flat line where the path grows at a constant rate.
/// </summary>
internal sealed record NeededChanges(TargetAssessment Judged, ImmutableArray<PathPoint> Years)
{
    /// <summary>Of the first target that chains an indicator's changes; null where none does.</summary>
    public static NeededChanges? Of(ReleaseAssessment release, IndicatorId indicator) => release.Goals
        .SelectMany(goal => goal.Parts)
        .Where(part => part.Target.Indicator == indicator && part.Target.Kind is
            TargetKind.RelativeChange or TargetKind.GrowthFloor or TargetKind.GrowthCeiling)
        .Where(part => part.Path.Length > 1 && part.Path[..^1].All(point => point.Value > -100))
        .Select(part => new NeededChanges(
            part,
            [.. part.Path.Zip(part.Path.Skip(1)).Select(pair => new PathPoint(pair.Second.Year, Change(pair)))]))
        .FirstOrDefault();

    private static decimal Change((PathPoint Before, PathPoint After) pair) =>
        100 * (((1 + (pair.After.Value / 100)) / (1 + (pair.Before.Value / 100))) - 1);
}

/// <summary>A region's figure with its own target, where it has one.</summary>
internal sealed record RegionPoint(SeriesPoint Figure, decimal? Target, bool IsMet);
