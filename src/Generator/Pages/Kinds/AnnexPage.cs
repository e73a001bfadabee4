using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// The annex of the report for printing: figures and workings, the measures, the results of the period before and the sources. Charts are
/// pictures.
/// </summary>
internal static class AnnexPage
{
    private const int WorkingBytes = 1500;
    private const int LineBytes = 250;
    private const int SourceBytes = 500;

    public static readonly SitePage Kind =
        new SitePage("report-annex", "annex", input => Of(input.Pages)) { IsSingle = true, IsSearched = true };

    /// <summary>What the annex is called and says of itself, which depends on whether it holds results of the period before.</summary>
    public static string KeyIn(Plan plan) => plan.HasResults ? Kind.Key : $"{Kind.Key}_alone";

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var plan = pages.Site.Plan;
        var sections = plan.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        var worked = pages.Site.Newest.Goals.Where(HasFigures).Select(goal => goal.Goal).ToHashSet();
        var key = KeyIn(plan);
        var (title, description) = !plan.HasResults ? pages.Heading(key) : pages.Heading(
            key,
            ("measures", sections.Sum(section => section.Measures.Length)),
            ("results", sections.Sum(section => section.Results.Length)));
        var page = new PageSpec(
            Kind.Template, Kind.AddressIn(pages.Site.Routes), title, description, static _ => throw new UnreachableException())
        {
            Crumbs = [new(pages.Title("report"), pages.Site.Routes.Page("report").Value)],
        };
        var sources = new ReportSources(pages);
        return DividedPage.Of(
            pages,
            page,
            Entries(pages, worked).Concat(sources.Order.Select(
                source => new ListEntry(source, SourceBytes, pages.Site.Words["report.sources"]) { Anchors = ["sources"] })),
            (part, _) => new Model(
                pages.Site.Words[$"pages.{key}.lead"],
                [.. plan.Chapters
                    .Where(chapter => part.IsWhole || IsOn(part, chapter))
                    .Select(chapter => ChapterOf(pages, chapter, worked, part))],
                [.. sources.Order
                    .Select((source, place) => (Source: source, Number: place + 1))
                    .Where(one => part.Has(one.Source))
                    .Select(one => new AnnexSource(pages.Sources[one.Source], one.Number))]));
    }

    private static AnnexChapter ChapterOf(LanguagePages pages, Chapter chapter, HashSet<Goal> worked, PagePart part) => new(
        pages.Chapters.Chapter(chapter),
        ReportPlaces.Anchor(chapter),
        [.. chapter.Sections
            .Where(section => (worked.Overlaps(section.Goals) || !section.Measures.IsEmpty || !section.Results.IsEmpty)
                && part.Has(ReportPlaces.Anchor(chapter, section)))
            .Select(section => new AnnexSection(
                pages.Chapters.Section(chapter, section),
                pages.GoalsOf(section.Goals.Where(worked.Contains)),
                pages.Measures.Of(chapter, section),
                pages.Results.Results(chapter, section)))]);

    private static bool IsOn(PagePart part, Chapter chapter) =>
        chapter.Sections.Any(section => part.Has(ReportPlaces.Anchor(chapter, section)));

    private static IEnumerable<ListEntry> Entries(LanguagePages pages, HashSet<Goal> worked) =>
        from chapter in pages.Site.Plan.Chapters
        from section in chapter.Sections
        select new ListEntry(
            ReportPlaces.Anchor(chapter, section),
            (section.Goals.Count(worked.Contains) * WorkingBytes) + ((section.Measures.Length + section.Results.Length) * LineBytes),
            pages.Site.Text(section.Title))
        {
            Anchors = [ReportPlaces.Anchor(chapter)],
        };

    private static bool HasFigures(GoalAssessment goal) =>
        goal.Parts.Any(part => part.Baseline is not null || part.Latest is not null || !part.Working.IsEmpty);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Model(string Lead, ImmutableArray<AnnexChapter> Chapters, ImmutableArray<AnnexSource> Sources) : View;

    /// <summary>A source with its number among those of the whole report.</summary>
    private sealed record AnnexSource(SourceView Source, int Number) : SourceView(Source);

    private sealed record AnnexChapter(ChapterView Chapter, string Anchor, ImmutableArray<AnnexSection> Sections) : View;

    private sealed record AnnexSection(
        SectionView Section,
        ImmutableArray<GoalView> Workings,
        ImmutableArray<MeasureView> Measures,
        ImmutableArray<ResultView> Results) : View;
}
