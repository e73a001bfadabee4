using System.Collections.Immutable;
using Generator.Charts.Cards;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>Regions: a tile map and a ranking for each indicator, figures that stand alone, and the early warning.</summary>
internal static class RegionsPage
{
    public static readonly SitePage Kind = SitePage.One("regions", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 3), MainMenu = 3, IsLinked = true, IsSearched = true,
        IsThere = assessment => assessment.Plan.Others.Any() || assessment.Plan.Barometer is not null
            || assessment.Plan.Indicators.Any(indicator => indicator.Unit == Unit.WarningLevel),
    };

    private static PageSpec Of(LanguagePages pages)
    {
        var page = Page(pages);
        return page with
        {
            Card = CardMaker.Regions, Description = pages.Site.PlanWords.PageFindings.Said(Lead(pages), page.Description),
        };
    }

    private static PageSpec Page(LanguagePages pages) => Kind.Page(pages, _ => ModelOf(pages, pages.Barometer.All()));

    private static Model ModelOf(LanguagePages pages, BarometerView barometer) => new(
        Lead(pages),
        pages.RegionMaps.All(),
        pages.RegionMaps.Singles(),
        [.. pages.Site.Plan.Others.Select(region => new PageLink(
            pages.Site.Text(region.ShortName), pages.Site.Routes.Region(region.Code).Value))],
        pages.Ratings.All(),
        barometer,
        barometer.Rule is not null || barometer.Rows.Length + barometer.Issues.Length > 0,
        [.. pages.Site.Plan.Document.Appendices.Select(appendix => AppendixView.Of(pages.Site, appendix))]);

    /// <summary>Who is first and last in the first order, and the levels of the plan's own region.</summary>
    private static string Lead(LanguagePages pages)
    {
        var (site, words) = (pages.Site, pages.Site.PlanWords);
        var levels = pages.Barometer.Home.ToImmutableArray();
        var ends = pages.Regions.Newest.FirstOrDefault() is { } first ? words.Regions.Ends(first) : null;
        return ends is null && levels.IsEmpty
            ? site.Words["regions.none"]
            : words.PageFindings.Said(ends, levels.IsEmpty ? null : words.Levels.OfHome(levels));
    }

    private sealed record Model(
        string Lead,
        ImmutableArray<RegionMapView> Maps,
        ImmutableArray<SingleFigureView> Singles,
        ImmutableArray<PageLink> Regions,
        ImmutableArray<RatingView> Ratings,
        BarometerView Barometer,
        bool HasBarometer,
        ImmutableArray<AppendixView> Appendices) : View;
}
