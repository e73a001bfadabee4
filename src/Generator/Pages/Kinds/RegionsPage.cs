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
    private const int MapBytes = 20_000;
    private const int PlaceBytes = 900;
    private const int SingleBytes = 400;

    public static readonly SitePage Kind = SitePage.List("regions", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 3), MainMenu = 3, IsLinked = true, IsSearched = true,
        IsThere = assessment => assessment.Plan.Others.Any() || assessment.Plan.Barometer is not null
            || assessment.Plan.Indicators.Any(indicator => indicator.Unit == Unit.WarningLevel),
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var page = Kind.Titled(pages);
        return DividedPage.Of(
            pages,
            page with { Card = CardMaker.Regions, Description = pages.Site.PlanWords.PageFindings.Said(Lead(pages), page.Description) },
            Entries(pages),
            (part, _) => ModelOf(pages, part, pages.Barometer.All()));
    }

    private static IEnumerable<ListEntry> Entries(LanguagePages pages)
    {
        var regions = pages.Site.Plan.Others.Count();
        return pages.Regions.Newest
            .Select(standing => new ListEntry(
                standing.Indicator.Id, MapBytes + (regions * PlaceBytes), pages.Site.Text(standing.Indicator.Name)))
            .Concat(pages.RegionMaps.Single.Select(indicator => new ListEntry(
                indicator.Id, regions * SingleBytes, pages.Site.Text(indicator.Name))));
    }

    /// <summary>Regions, ratings and appendices stand on the first page of many.</summary>
    private static Model ModelOf(LanguagePages pages, PagePart part, BarometerView barometer) => new(
        Lead(pages),
        Coverage(pages.Site),
        pages.RegionMaps.Of(indicator => part.Has(indicator)),
        pages.RegionMaps.Singles(indicator => part.Has(indicator)),
        part.IsFirst
            ? [.. pages.Site.Plan.Others.Select(region => new PageLink(
                pages.Site.Text(region.ShortName), pages.Site.Routes.Region(region.Code).Value))]
            : [],
        part.IsFirst ? pages.Ratings.All() : [],
        barometer,
        part.IsFirst && (barometer.Rule is not null || barometer.Rows.Length + barometer.Issues.Length > 0),
        part.IsFirst ? [.. pages.Site.Plan.Document.Appendices.Select(appendix => AppendixView.Of(pages.Site, appendix))] : []);

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

    /// <summary>Which main indicators have figures of any place but the plan's own; null where no indicator has.</summary>
    private static string? Coverage(LanguageSite site)
    {
        HashSet<IndicatorId> found =
        [
            .. from indicator in site.Plan.Indicators
               where site.Plan.Others.Any(region => site.Newest.Find(indicator.Id, region.Code) is { Points.IsEmpty: false })
               select indicator.Id,
        ];
        return found.Count == 0 ? null : site.PlanWords.Regions.MainCoverage(region: null, found.Contains);
    }

    private sealed record Model(
        string Lead,
        string? Coverage,
        ImmutableArray<RegionMapView> Maps,
        ImmutableArray<SingleFigureView> Singles,
        ImmutableArray<PageLink> Regions,
        ImmutableArray<RatingView> Ratings,
        BarometerView Barometer,
        bool HasBarometer,
        ImmutableArray<AppendixView> Appendices) : View;
}
