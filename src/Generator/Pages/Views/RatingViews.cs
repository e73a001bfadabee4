using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Wording;

namespace Generator.Pages.Views;

/// <summary>The newest levels of regions against targets of their own, what changed since the issue before, and all issues.</summary>
internal sealed record RatingView(
    string Anchor,
    string Title,
    string Path,
    string Whole,
    string Year,
    string Counts,
    bool IsFirst,
    ImmutableArray<RatedLevelView> Regions,
    ImmutableArray<ChangedLevelView> Changes,
    ImmutableArray<string> Untargeted,
    ImmutableArray<string> Editions) : View;

/// <summary>A region's level with the figures behind it, and its level in every issue.</summary>
internal sealed record RatedLevelView(
    string Name,
    string Path,
    string Target,
    string? Required,
    string? Actual,
    string? Gap,
    LevelView Level,
    string Why,
    ImmutableArray<LevelView> Issues) : View;

/// <summary>A level: its number, which is null for none, and its word.</summary>
internal sealed record LevelView(string? Id, string Word) : View;

internal sealed record ChangedLevelView(string Name, string Path, LevelView Before, LevelView After, string Why) : View;

/// <summary>Levels of one region: what is rated, and how the region stands.</summary>
internal sealed record OwnRatingView(string Title, string Path, string Year, RatedLevelView Region, ImmutableArray<string> Editions) : View;

/// <summary>Makes what pages tell of regions' own targets.</summary>
internal sealed class RatingViews(LanguageSite site)
{
    private readonly LevelWords words = site.PlanWords.Levels;

    public ImmutableArray<RatingView> All() => [.. site.Newest.Ratings.Select(Rating)];

    /// <summary>The ratings of one region, which the plan may give no target.</summary>
    public ImmutableArray<OwnRatingView> Of(RegionCode region) =>
    [
        .. from rating in site.Newest.Ratings
           where rating.Find(region) is not null
           select new OwnRatingView(
               words.Title(rating), Path(rating), rating.Year.ToString(), Region(rating, rating.Find(region)!), Editions(rating)),
    ];

    private RatingView Rating(RegionRating rating) => new(
        $"levels-{rating.Goal.Id}{(rating.Tier is { } tier ? $"-{tier.Id}" : string.Empty)}",
        words.Title(rating),
        Path(rating),
        site.PlanWords.Targets.Target(rating.Target),
        rating.Year.ToString(),
        words.Counts(rating),
        rating.IsFirst,
        [.. rating.Regions.Select(region => Region(rating, region))],
        [
            .. rating.Changes.Select(change => new ChangedLevelView(
                Name(change.After.Region),
                site.Routes.Region(change.After.Region).Value,
                Level(change.Before.Level),
                Level(change.After.Level),
                words.Why(change.After, rating))),
        ],
        [.. rating.Untargeted.Select(Name)],
        Editions(rating));

    private RatedLevelView Region(RegionRating rating, RegionLevel region) => new(
        Name(region.Region),
        site.Routes.Region(region.Region).Value,
        words.Target(region),
        words.Required(region),
        words.Actual(region),
        words.Gap(region),
        Level(region.Level),
        words.Why(region, rating),
        [.. Issues(rating).Select(issue => Level(issue.Rating.Find(region.Region)?.Level))]);

    private ImmutableArray<string> Editions(RegionRating rating) => [.. Issues(rating).Select(issue => issue.Edition.ToString())];

    /// <summary>The same target in every edition that rates it, the oldest first.</summary>
    private IEnumerable<(Year Edition, RegionRating Rating)> Issues(RegionRating rating) =>
        from release in site.Assessment.Releases
        from other in release.Ratings
        where other.IsOfSame(rating)
        select (release.Release.Year, other);

    private LevelView Level(WarningLevel? level) => new(level is { } known ? LevelWords.Id(known) : null, words.Of(level));

    private string Name(RegionCode region) => site.Text(site.Plan.Regions[region].ShortName);

    private string Path(RegionRating rating) => site.Plan.Chapters
        .SelectMany(chapter => chapter.Sections, (chapter, section) => (chapter, section))
        .Where(place => place.section.Goals.Any(goal => goal.Id == rating.Goal.Id))
        .Select(place => $"{site.Routes.Section(place.chapter, place.section)}#{rating.Goal.Id}")
        .First();
}
