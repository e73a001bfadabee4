using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// The validated whole: after this type nobody looks at a string to see whether it is a number. Every reference by id resolves.
/// Sequences are in the order of the content, observations in the order of releases and rows.
/// </summary>
internal sealed record Plan(
    SiteInfo Site,
    PlanDocument Document,
    PlanPeriod Period,
    RegionCode Region,
    Thresholds Thresholds,
    ImmutableArray<Chapter> Chapters,
    ImmutableArray<ProsePage> Pages,
    ImmutableArray<Release> Releases,
    ImmutableArray<Observation> Observations,
    OrderedMap<IndicatorId, Indicator> Indicators,
    OrderedMap<RegionCode, Region> Regions,
    OrderedMap<SourceId, Source> Sources,
    OrderedMap<UnitId, Unit> Units)
{
    public ImmutableArray<Language> Languages => Site.Languages;

    public IEnumerable<Goal> Goals => Chapters.SelectMany(chapter => chapter.Goals);
}
