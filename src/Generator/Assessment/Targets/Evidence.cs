using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// The figures that a target can be judged by at a release. All are on one basis: that of the base year's figure, since a target
/// set against one definition cannot be judged by figures on another.
/// </summary>
/// <param name="Baseline">The base year's figure.</param>
/// <param name="Later">Yearly figures after the base year up to the target year, by year; all of them for a peak.</param>
/// <param name="Other">The newest yearly row after these that is on another basis or carries no figure; of one year, the statement.</param>
internal sealed record Evidence(SeriesPoint? Baseline, ImmutableArray<SeriesPoint> Later, SeriesPoint? Other)
{
    public static readonly Evidence None = new(null, [], null);

    /// <summary>
    /// The newest figure for a part of a year, or for several years, after those, on a basis that the target can be compared with.
    /// </summary>
    public SeriesPoint? PartOfYear { get; init; }

    /// <summary>The one figure for all the years that the target asks one number for, on the same basis.</summary>
    public SeriesPoint? Together { get; init; }

    /// <summary>The last yearly figure before the base year.</summary>
    public SeriesPoint? Earlier { get; init; }

    /// <summary>What was projected.</summary>
    public Series? Projected { get; init; }

    /// <summary>The other regions of the same parent.</summary>
    public ImmutableArray<Series> Peers { get; init; } = [];

    public SeriesPoint? Latest => Later.IsEmpty ? null : Later[^1];

    public static Evidence Gather(Series? series, Target target)
    {
        if (series is null)
        {
            return None;
        }

        var basis = BasisOf(series, target);
        var last = target.Kind == TargetKind.Peak ? new Year(Year.Latest) : target.Year;
        var onBasis = series.On(basis).ToImmutableArray();
        var span = target.Span(series.Indicator);
        var before = target.FirstYear is { } first ? first + -1 : target.BaseYear;
        ImmutableArray<SeriesPoint> later = [.. onBasis.Where(point => point.Year > before && point.Year <= last)];
        var newest = later.IsEmpty ? before : later[^1].Year;
        return new(
            span is null ? onBasis.FirstOrDefault(point => point.Year == target.BaseYear) : null,
            later,
            series.Points
                .Where(point => IsOther(point, basis) && point.Year > newest && point.Year <= last)
                .MaxBy(point => (point.Year, point.Current.Value is ObservedValue.StatedMet)))
        {
            PartOfYear = series.Points.LastOrDefault(point => point.Current is { Period: not null, Number: not null, Basis: var part }
                && !series.IsOtherThanPlan(part) && point.Year > newest && point.Year <= last),
            Earlier = onBasis.LastOrDefault(point => point.Year < before || (span is not null && point.Year == before)),
            Together = span is { } asked && asked.Of == series.Indicator.SeveralYears
                ? series.Points.FirstOrDefault(point => IsFor(point, asked.First, target.Year) && point.Current.Basis == basis)
                : null,
        };
    }

    /// <summary>
    /// The basis of the base year's figure; of several, the one published first, since that is the one that the target was set
    /// against. Without such a figure, the usual basis if there are figures on it, or the first that has any. A basis that the content
    /// declares to be other than the plan's is never taken.
    /// </summary>
    private static BasisId BasisOf(Series series, Target target)
    {
        var baseline = series.Points
            .Where(point => point.IsYearlyNumber && point.Year == target.BaseYear && !series.IsOtherThanPlan(point.Current.Basis))
            .OrderBy(point => point.FirstRelease)
            .ThenBy(point => !point.Current.Basis.IsUsual)
            .FirstOrDefault();
        return baseline?.Current.Basis ?? series.Bases.FirstOrDefault(
            basis => !series.IsOtherThanPlan(basis) && series.On(basis).Any(),
            series.Bases.FirstOrDefault(basis => !series.IsOtherThanPlan(basis), BasisId.Usual));
    }

    /// <summary>Whether a figure is one for just these years together.</summary>
    private static bool IsFor(SeriesPoint point, Year first, Year last) =>
        point.Current is { Number: not null, Period: { IsSeveralYears: true } years }
        && point.Year == last && years.YearsBefore == last - first;

    private static bool IsOther(SeriesPoint point, BasisId basis) =>
        point.Current.Period is null && (point.Current.Number is null || point.Current.Basis != basis);
}
