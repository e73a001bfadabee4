using System.Collections.Immutable;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The list of releases, the newest first.</summary>
internal static class ReleasesPage
{
    public static readonly SitePage Kind = SitePage.One("releases", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Check, 5), MainMenu = 4, IsLinked = true, IsSearched = true,
        IsThere = assessment => assessment.Plan.HasEditions,
    };

    private static PageSpec Of(LanguagePages pages) =>
        Kind.Page(pages, _ => new Model([.. pages.Site.Assessment.Releases.Reverse().Select(pages.Releases.Summary)]));

    private sealed record Model(ImmutableArray<ReleaseView> Releases) : View;
}
