using System.Collections.Immutable;
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
    public static readonly SitePage Kind =
        new SitePage("report-annex", "annex", input => [Of(input.Pages)]) { IsSingle = true, IsSearched = true };

    /// <summary>What the annex is called and says of itself, which depends on whether it holds results of the period before.</summary>
    public static string KeyIn(Plan plan) => plan.HasResults ? Kind.Key : $"{Kind.Key}_alone";

    private static PageSpec Of(LanguagePages pages)
    {
        var plan = pages.Site.Plan;
        var sections = plan.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        var worked = pages.Site.Newest.Goals.Where(HasFigures).Select(goal => goal.Goal).ToHashSet();
        var chapters = plan.Chapters.Select(chapter => new AnnexChapter(
            pages.Chapters.Chapter(chapter),
            ReportPlaces.Anchor(chapter),
            [.. chapter.Sections
                .Where(section => worked.Overlaps(section.Goals) || !section.Measures.IsEmpty || !section.Results.IsEmpty)
                .Select(section => new AnnexSection(
                    pages.Chapters.Section(chapter, section),
                    pages.GoalsOf(section.Goals.Where(worked.Contains)),
                    pages.Measures.Of(chapter, section),
                    pages.Results.Results(chapter, section)))]));
        var key = KeyIn(plan);
        var (title, description) = !plan.HasResults ? pages.Heading(key) : pages.Heading(
            key,
            ("measures", sections.Sum(section => section.Measures.Length)),
            ("results", sections.Sum(section => section.Results.Length)));
        return new(
            Kind.Template,
            Kind.AddressIn(pages.Site.Routes),
            title,
            description,
            _ => new Model(pages.Site.Words[$"pages.{key}.lead"], [.. chapters], new ReportSources(pages).List()))
        {
            Crumbs = [new(pages.Title("report"), pages.Site.Routes.Page("report").Value)],
        };
    }

    private static bool HasFigures(GoalAssessment goal) =>
        goal.Parts.Any(part => part.Baseline is not null || part.Latest is not null || !part.Working.IsEmpty);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Model(string Lead, ImmutableArray<AnnexChapter> Chapters, ImmutableArray<SourceView> Sources) : View;

    private sealed record AnnexChapter(ChapterView Chapter, string Anchor, ImmutableArray<AnnexSection> Sections) : View;

    private sealed record AnnexSection(
        SectionView Section,
        ImmutableArray<GoalView> Workings,
        ImmutableArray<MeasureView> Measures,
        ImmutableArray<ResultView> Results) : View;
}
