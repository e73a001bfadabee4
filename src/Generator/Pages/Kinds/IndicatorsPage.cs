using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>Every indicator with its newest finding, for readers who know what was measured and not where the plan speaks of it.</summary>
internal static class IndicatorsPage
{
    public static readonly SitePage Kind = SitePage.One("indicators", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 5), IsLinked = true, IsSearched = true,
    };

    private static PageSpec Of(LanguagePages pages) =>
        Kind.Page(pages, _ => new Model(Groups(pages)), ("indicators", pages.Site.Plan.Indicators.Count));

    /// <summary>
    /// By the chapter that promises something of an indicator or, if none does, speaks of it; what the plan does not name is last.
    /// </summary>
    private static ImmutableArray<IndicatorGroup> Groups(LanguagePages pages)
    {
        var (site, chapters) = (pages.Site, pages.Site.Plan.Chapters);
        var of = IndicatorPages.InPlanOrder(site).ToLookup(indicator => ChapterOf(site, indicator)?.Number ?? int.MaxValue);
        return
        [
            .. from part in of
               orderby part.Key
               let chapter = chapters.FirstOrDefault(chapter => chapter.Number == part.Key)
               select new IndicatorGroup(
                   chapter is null ? null : ChapterPages.LinkTo(pages, chapter), [.. part.Select(indicator => Item(site, indicator))]),
        ];
    }

    private static Chapter? ChapterOf(LanguageSite site, Indicator indicator)
    {
        var places = site.Uses.SectionsOf(indicator.Id).ToList();
        var promised = places.FindIndex(place => place.Section.Goals.Any(goal => goal.Commitment.Indicators.Contains(indicator.Id)));
        return places.Count == 0 ? null : places[Math.Max(promised, 0)].Chapter;
    }

    private static ListedIndicator Item(LanguageSite site, Indicator indicator) => new(
        site.Text(indicator.Name), site.Routes.Indicator(indicator.Id).Value, site.PlanWords.Findings.OfPage(indicator));

    private sealed record Model(ImmutableArray<IndicatorGroup> Groups) : View;

    private sealed record IndicatorGroup(PageLink? Chapter, ImmutableArray<ListedIndicator> Indicators) : View;

    private sealed record ListedIndicator(string Name, string Path, string? Finding) : View;
}
