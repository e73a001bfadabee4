using System.Collections.Immutable;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>What the plan says of the period before, section by section.</summary>
internal static class ResultsPage
{
    private const int ResultBytes = 900;

    public static readonly SitePage Kind = SitePage.List("results", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 4), IsLinked = true, IsSearched = true, IsThere = assessment => assessment.Plan.HasResults,
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages) => DividedPage.Of(
        pages,
        Kind.Titled(pages),
        from chapter in pages.Site.Plan.Chapters
        from section in chapter.Sections
        from result in section.Results
        select new ListEntry(result.Id, ResultBytes, pages.Site.Text(section.Title)) { Anchors = [EarlierResultViews.Anchor(result)] },
        (part, _) => new Model(
        [
            .. from chapter in pages.Site.Plan.Chapters
               from section in chapter.Sections
               let results = part.Only(section.Results, result => result.Id).ToImmutableArray()
               where !results.IsEmpty
               select new SectionResults(
                   pages.Chapters.Section(chapter, section),
                   [.. results.Select(result => pages.Results.Result(chapter, section, result))]),
        ]));

    private sealed record Model(ImmutableArray<SectionResults> Groups) : View;

    private sealed record SectionResults(SectionView Section, ImmutableArray<ResultView> Results) : View;
}
