using System.Collections.Immutable;
using Generator.Charts;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A page for each chapter.</summary>
internal static class ChapterPages
{
    public static readonly SitePage Kind = SitePage.Many("chapter", input => Of(input.Pages));

    public static PageLink LinkTo(LanguagePages pages, Chapter chapter) =>
        new(
            $"{pages.Site.Locale.Places.Chapter(chapter.Number)} {pages.Site.Text(chapter.Title)}",
            pages.Site.Routes.Chapter(chapter).Value);

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var (site, chapters) = (pages.Site, pages.Site.Plan.Chapters);
        return chapters.Select(chapter => new PageSpec(
            Kind.Template,
            site.Routes.Chapter(chapter),
            site.Text(chapter.Title),
            site.PlanWords.PageFindings.Of(chapter),
            diagnostics => new Model(
                pages.Chapters.Chapter(chapter),
                pages.Overviews.Of(OverviewCatalogue.Key(chapter), chapter.Goals),
                pages.ProseOf(chapter.Prose, site.Routes.Chapter(chapter), 0, diagnostics),
                pages.GoalsOf(chapter.Goals),
                site.PlanWords.Actions.Counts([.. chapter.Sections.SelectMany(section => section.Measures)])))
        {
            Card = OverviewCatalogue.Key(chapter),
            LinkTitle = LinkTo(pages, chapter).Title,
        });
    }

    private sealed record Model(
        ChapterView Chapter, OverviewView? Overview, Html ProseHtml, ImmutableArray<GoalView> Goals, string? MeasuresLine) : View;
}
