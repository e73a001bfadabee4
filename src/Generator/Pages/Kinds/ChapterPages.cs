using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A page for each chapter.</summary>
internal static class ChapterPages
{
    private const int OverviewBytes = 1500;
    private const int SectionBytes = 1500;

    public static readonly SitePage Kind = SitePage.Many("chapter", input => Of(input.Pages));

    public static PageLink LinkTo(LanguagePages pages, Chapter chapter) =>
        new(
            $"{pages.Site.Locale.Places.Chapter(chapter.Number)} {pages.Site.Text(chapter.Title)}",
            pages.Site.Routes.Chapter(chapter).Value);

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var (site, chapters) = (pages.Site, pages.Site.Plan.Chapters);
        return chapters.SelectMany(chapter => DividedPage.Of(
            pages,
            new(
                Kind.Template,
                site.Routes.Chapter(chapter),
                site.Text(chapter.Title),
                site.PlanWords.PageFindings.Of(chapter),
                static _ => throw new UnreachableException())
            {
                Card = OverviewCatalogue.Key(chapter),
                LinkTitle = LinkTo(pages, chapter).Title,
            },
            Entries(pages, chapter),
            (part, diagnostics) => ModelOf(pages, chapter, part, diagnostics)));
    }

    private static IEnumerable<ListEntry> Entries(LanguagePages pages, Chapter chapter) =>
    [
        new("overview", HasOverview(pages, chapter) ? chapter.Goals.Count() * OverviewBytes : 0, pages.Site.Text(chapter.Title)),
        .. chapter.Sections.Select(section => new ListEntry(section.Slug, SectionBytes, pages.Site.Text(section.Title))),
        .. ListedGoals.In(pages, [chapter], ListedGoals.RowBytes).Select(entry => entry with { Anchors = ["goals"] }),
    ];

    /// <summary>Of a chapter with too many promises for one drawing the sections have it.</summary>
    private static bool HasOverview(LanguagePages pages, Chapter chapter) =>
        chapter.Goals.Count() * OverviewBytes <= pages.Site.Limits.ListBytes / 2;

    private static Model ModelOf(LanguagePages pages, Chapter chapter, PagePart part, DiagnosticBag diagnostics)
    {
        var view = pages.Chapters.Chapter(chapter);
        return new(
            view,
            part.IsFirst && HasOverview(pages, chapter) ? pages.Overviews.Of(OverviewCatalogue.Key(chapter), chapter.Goals) : null,
            part.IsFirst ? pages.ProseOf(chapter.Prose, part.Path, 0, diagnostics) : null,
            [.. view.Sections.Zip(chapter.Sections).Where(pair => part.Has(pair.Second.Slug)).Select(pair => pair.First)],
            pages.GoalsOf(part.Only(chapter.Goals, goal => goal.Id)),
            part.IsFirst ? pages.Site.PlanWords.Actions.Counts([.. chapter.Sections.SelectMany(section => section.Measures)]) : null,
            part.IsWhole);
    }

    private sealed record Model(
        ChapterView Chapter,
        OverviewView? Overview,
        Html? ProseHtml,
        ImmutableArray<SectionView> Sections,
        ImmutableArray<GoalView> Goals,
        string? MeasuresLine,
        bool IsWhole) : View;
}
