using System.Collections.Immutable;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>What the plan says of the period before, section by section.</summary>
internal static class ResultsPage
{
    public static readonly SitePage Kind = SitePage.One("results", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 4), IsLinked = true, IsSearched = true, IsThere = assessment => assessment.Plan.HasResults,
    };

    private static PageSpec Of(LanguagePages pages) => Kind.Page(pages, _ => new Model(
    [
        .. from chapter in pages.Site.Plan.Chapters
           from section in chapter.Sections
           where !section.Results.IsEmpty
           select new SectionResults(pages.Chapters.Section(chapter, section), pages.Results.Results(chapter, section)),
    ]));

    private sealed record Model(ImmutableArray<SectionResults> Groups) : View;

    private sealed record SectionResults(SectionView Section, ImmutableArray<ResultView> Results) : View;
}
