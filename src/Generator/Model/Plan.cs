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
    /// <summary>Whose codes the regions have; null where the plan does not say.</summary>
    public RegionScheme? RegionScheme { get; init; }

    public OrderedMap<DepartmentId, Department> Departments { get; init; } = new([], department => department.Id);

    /// <summary>What figures are broken down by beside regions; empty in most plans.</summary>
    public OrderedMap<DimensionId, Dimension> Dimensions { get; init; } = new([], dimension => dimension.Id);

    /// <summary>Where figures were looked for that were not found; empty where the content keeps no such record.</summary>
    public ImmutableArray<SearchRecord> Searches { get; init; } = [];

    public Barometer? Barometer { get; init; }

    /// <summary>Checks of the plan against itself that are told one by one.</summary>
    public ImmutableArray<ConsistencyEntry> Consistency { get; init; } = [];

    /// <summary>What the site had wrong and mended, the newest first.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Terms that are explained, in the order of the content.</summary>
    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>What charts remark on beside the figures, by time.</summary>
    public ImmutableArray<PlanEvent> Events { get; init; } = [];

    /// <summary>What readers type and the content calls otherwise or does not have.</summary>
    public ImmutableArray<ReaderQuery> Queries { get; init; } = [];

    /// <summary>Whether there are editions to compare; the only one has no page of its own.</summary>
    public bool HasEditions => Releases.Length > 1;

    /// <summary>Whether the plan tells of results of the period before.</summary>
    public bool HasResults => Chapters.Any(chapter => chapter.Sections.Any(section => !section.Results.IsEmpty));

    public ImmutableArray<SiteLanguage> Languages => Site.Languages;

    /// <summary>Whether the plan names regions at all; else every figure is of the whole.</summary>
    public bool NamesRegions => Region != RegionCode.Whole;

    public IEnumerable<Goal> Goals => Chapters.SelectMany(chapter => chapter.Goals);

    /// <summary>Whether anything was found on how the plan's actions stand.</summary>
    public bool TellsOfActions => Chapters.Any(
        chapter => chapter.Sections.Any(section => section.Measures.Any(measure => !measure.States.IsEmpty)));

    /// <summary>The regions below the plan's own, directly or over their parents.</summary>
    public IEnumerable<Region> Parts => Regions.Where(region => IsBelow(region.Parent));

    /// <summary>Every region but the plan's own, in the order of the content.</summary>
    public IEnumerable<Region> Others => Regions.Where(region => region.Code != Region);

    /// <summary>
    /// The plan with no more than what was published by a day: a later release and its rows are nowhere in it, and what was decided of
    /// a goal is what the newest release could know.
    /// </summary>
    public Plan AsOf(DateOnly day)
    {
        var published = Releases.Where(release => release.Date <= day).ToImmutableArray();
        var years = published.Select(release => release.Year).ToHashSet();
        return this with
        {
            Releases = published,
            Observations = [.. Observations.Where(row => years.Contains(row.Release))],
            Chapters = published is [.., var newest] ? [.. Chapters.Select(chapter => chapter.At(newest.Date))] : Chapters,
        };
    }

    /// <summary>Regions know their parents, and no region is its own: that was checked when they were read.</summary>
    private bool IsBelow(RegionCode? parent) => parent is { } code && (code == Region || IsBelow(Regions[code].Parent));
}

/// <summary>The years that the plan covers, both included, and the year that its targets are counted from.</summary>
internal sealed record PlanPeriod(Year From, Year To, Year BaseYear)
{
    /// <summary>The month in which its years begin, and those of its editions: 1 for calendar years, another for fiscal ones.</summary>
    public int YearStartsIn { get; init; } = 1;

    public bool HasFiscalYears => YearStartsIn > 1;
}

/// <summary>The ratios of progress to pace from which a goal counts as on track and as lagging; below it is off track.</summary>
internal sealed record Thresholds(decimal OnTrack, decimal Lagging);
