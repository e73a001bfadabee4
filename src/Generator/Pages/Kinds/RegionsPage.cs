using System.Collections.Immutable;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>Leagues and cities: the tile map, their figures, and the early warning.</summary>
internal static class RegionsPage
{
    public static readonly SitePage Kind = SitePage.One("regions", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 3), MainMenu = 3, IsLinked = true, IsSearched = true,
    };

    private static PageSpec Of(LanguagePages pages) => Kind.Page(pages, _ => new Model(
        pages.Regions.Tiles(),
        pages.Regions.Tables(),
        pages.Barometer.All(),
        [.. pages.Site.Plan.Document.Appendices.Select(appendix => AppendixView.Of(pages.Site, appendix))]));

    private sealed record Model(
        ImmutableArray<TileView> Regions,
        ImmutableArray<RegionTableView> Tables,
        BarometerView Barometer,
        ImmutableArray<AppendixView> Appendices) : View;
}
