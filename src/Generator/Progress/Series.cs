using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>All that a release knows of an indicator in a region, sorted by year, whole years before their parts, then basis.</summary>
internal sealed record Series(Indicator Indicator, RegionCode Region, ImmutableArray<SeriesPoint> Points)
{
    /// <summary>The yearly numbers on one basis, by year.</summary>
    public IEnumerable<SeriesPoint> On(BasisId basis) => Points.Where(point => point.IsYearlyNumber && point.Current.Basis == basis);

    /// <summary>Whether the plan's target cannot be compared with figures on a basis.</summary>
    public bool IsOtherThanPlan(BasisId basis) => Indicator.Bases.GetValueOrDefault(basis)?.OtherThanPlan == true;

    /// <summary>The bases that occur, usual one first, then as they first occur.</summary>
    public IEnumerable<BasisId> Bases => Points.Select(point => point.Current.Basis).Distinct().OrderBy(basis => !basis.IsUsual);
}
