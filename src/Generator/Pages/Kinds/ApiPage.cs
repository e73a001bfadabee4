using System.Collections.Immutable;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The files for programs, member by member; the data page beside it is about the tables.</summary>
internal static class ApiPage
{
    public static readonly SitePage Kind = SitePage.One("api", input => Of(input.Pages)) with { IsSearched = true };

    private static PageSpec Of(LanguagePages pages) =>
        Kind.Page(pages, _ => new Model(ShapeViews.OpeningOf(pages.Site), ShapeViews.Of(pages.Site))) with
        {
            Crumbs = [new(pages.Site.Words["nav.data"], pages.Site.Routes.Page("data").Value)],
        };

    private sealed record Model(ImmutableArray<MemberView> Opening, ImmutableArray<ShapeView> Shapes) : View;
}
