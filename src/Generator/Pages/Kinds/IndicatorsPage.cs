using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>Every indicator with its newest finding, for readers who know what was measured and not where the plan speaks of it.</summary>
internal static class IndicatorsPage
{
    private const int IndicatorBytes = 700;

    public static readonly SitePage Kind = SitePage.List("indicators", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 5), IsLinked = true, IsSearched = true,
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var (site, listed) = (pages.Site, InChapterOrder(pages.Site));
        return DividedPage.Of(
            pages,
            Kind.Titled(pages, ("indicators", site.Plan.Indicators.Count)),
            listed.Select(one => new ListEntry(one.Indicator.Id, IndicatorBytes, site.Text(one.Indicator.Name))),
            (part, _) => new Model(
            [
                .. part.Only(listed, one => one.Indicator.Id)
                    .GroupBy(one => one.Chapter)
                    .Select(group => new IndicatorGroup(
                        group.Key is { } chapter ? ChapterPages.LinkTo(pages, chapter) : null,
                        [.. group.Select(one => Item(site, one.Indicator))])),
            ]));
    }

    /// <summary>
    /// By the chapter that promises something of an indicator or, if none does, speaks of it; what the plan does not name is last.
    /// </summary>
    private static ImmutableArray<(Indicator Indicator, Chapter? Chapter)> InChapterOrder(LanguageSite site) =>
    [
        .. IndicatorPages.InPlanOrder(site)
            .Select(indicator => (Indicator: indicator, Chapter: ChapterOf(site, indicator)))
            .OrderBy(one => one.Chapter?.Number ?? int.MaxValue),
    ];

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
