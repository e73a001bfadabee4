using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>
/// The figures that a target can be judged by at a release. All are on one basis: that of the base year's figure, since a target
/// set against one definition cannot be judged by figures on another.
/// </summary>
/// <param name="Baseline">The base year's figure.</param>
/// <param name="Later">Yearly figures after the base year up to the target year, by year.</param>
/// <param name="Other">The newest yearly row after these that is on another basis or carries no figure.</param>
internal sealed record Evidence(SeriesPoint? Baseline, ImmutableArray<SeriesPoint> Later, SeriesPoint? Other)
{
    public static readonly Evidence None = new(null, [], null);

    public SeriesPoint? Latest => Later.IsEmpty ? null : Later[^1];

    public static Evidence Gather(Series? series, Target target)
    {
        if (series is null)
        {
            return None;
        }

        var bases = series.Bases.ToImmutableArray();
        var basis = bases.FirstOrDefault(candidate => series.On(candidate).Any(point => point.Year == target.BaseYear), bases[0]);
        var onBasis = series.On(basis).ToImmutableArray();
        ImmutableArray<SeriesPoint> later =
            [.. onBasis.Where(point => point.Year > target.BaseYear && point.Year <= target.Year)];
        var newest = later.IsEmpty ? target.BaseYear : later[^1].Year;
        return new(
            onBasis.FirstOrDefault(point => point.Year == target.BaseYear),
            later,
            series.Points.LastOrDefault(point => IsOther(point, basis) && point.Year > newest && point.Year <= target.Year));
    }

    private static bool IsOther(SeriesPoint point, BasisId basis) =>
        point.Current.Period is null && (point.Current.Number is null || point.Current.Basis != basis);
}
