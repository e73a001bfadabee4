using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>What a release knows of one year (or part of it) on one basis: the newest row, and the rows it replaced, oldest first.</summary>
internal sealed record SeriesPoint(Observation Current, ImmutableArray<Observation> Superseded)
{
    public Year Year => Current.Year;

    /// <summary>The release that first told of this year on this basis.</summary>
    public Year FirstRelease => (Superseded.IsEmpty ? Current : Superseded[0]).Release;

    /// <summary>True for a figure of a whole year with a number; only such figures are judged and joined by lines.</summary>
    public bool IsYearlyNumber => Current.Period is null && Current.Number is not null;
}
