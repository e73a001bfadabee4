using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Kinds;
using Generator.Pages.Prose;
using Scriban.Runtime;

namespace Generator.Pages.Search;

/// <summary>
/// Everything of one language that can be looked for, goals first: among equals the earlier is found first. The ids of goals and
/// indicators are searched too, for they hold the formulas that readers type (so2, cod).
/// </summary>
internal static class SearchDocuments
{
    public static IEnumerable<SearchDocument> Of(EditionPages pages) =>
        [.. Goals(pages), .. Indicators(pages), .. Chapters(pages), .. Results(pages), .. Pages(pages)];

    private static IEnumerable<SearchDocument> Goals(EditionPages pages) =>
        from goal in pages.Edition.Newest.Goals
        let view = pages.Goals.Of(goal)
        select new SearchDocument(
            "goal",
            pages.Edition.Text(goal.Goal.Title),
            (string)view["path"]!,
            (int)((ScriptObject)view["chapter"]!)["number"]!,
            goal.Status,
            pages.Edition.Text(goal.Goal.Promise),
            () => Join([
                goal.Goal.Id.Value,
                (string)view["reason"]!,
                (string)view["kind_word"]!,
                (string)pages.Statuses[goal.Status]["word"]!,
                .. goal.Goal.Commitment.Indicators.Select(id => pages.Edition.Text(pages.Edition.Plan.Indicators[id].Name)),
                OtherNames(pages, goal.Goal.Title)]));

    private static IEnumerable<SearchDocument> Indicators(EditionPages pages) => pages.Edition.Plan.Indicators.Select(indicator => new SearchDocument(
        "indicator",
        pages.Edition.Text(indicator.Name),
        pages.Edition.Routes.Indicator(indicator.Id).Value,
        ChapterOf(pages.Edition.Uses, indicator),
        null,
        pages.Edition.Text(indicator.Definition),
        () => Join([
            indicator.Id.Value,
            indicator.Note is { } note ? pages.Edition.Text(note) : string.Empty,
            .. RegionsOf(pages.Edition, indicator),
            OtherNames(pages, indicator.Name)])));

    private static IEnumerable<SearchDocument> Chapters(EditionPages pages)
    {
        var (edition, routes) = (pages.Edition, pages.Edition.Routes);
        foreach (var chapter in edition.Plan.Chapters)
        {
            yield return new(
                "chapter",
                edition.Text(chapter.Title),
                routes.Chapter(chapter).Value,
                chapter.Number,
                null,
                edition.Text(chapter.Summary),
                () => Join([Text(pages, chapter.Prose, routes.Chapter(chapter)), OtherNames(pages, chapter.Title)]));
            foreach (var section in chapter.Sections)
            {
                yield return new(
                    "section",
                    edition.Text(section.Title),
                    routes.Section(chapter, section).Value,
                    chapter.Number,
                    null,
                    edition.Text(section.Summary),
                    () => Join([
                        Text(pages, section.Prose, routes.Section(chapter, section)),
                        .. section.Measures.Select(measure => edition.Text(measure.Text)),
                        OtherNames(pages, section.Title)]));
            }
        }
    }

    private static IEnumerable<SearchDocument> Results(EditionPages pages) =>
        from chapter in pages.Edition.Plan.Chapters
        from section in chapter.Sections
        from result in section.Results
        let view = pages.Results.Result(chapter, section, result)
        select new SearchDocument(
            "results",
            (string)view["name"]!,
            $"{pages.Edition.Routes.Section(chapter, section)}#{view["anchor"]}",
            chapter.Number,
            null,
            pages.Edition.Words.Fill("figure_line.point", (string)view["year"]!, (string)view["text"]!),
            () => OtherNames(pages, result.Name));

    private static IEnumerable<SearchDocument> Pages(EditionPages pages)
    {
        IEnumerable<PageSpec> specs = [.. OverviewPages.Of(pages), .. ReleasePages.Of(pages), .. ProsePages.Of(pages, [], machine: null), .. WholeReport.Of(pages)];
        return specs.Select(spec => new SearchDocument(
            spec.Template,
            spec.Title,
            spec.Path.Value,
            null,
            null,
            spec.Description,
            () => Body(pages, spec)));
    }

    private static string Body(EditionPages pages, PageSpec spec)
    {
        var (plan, routes) = (pages.Edition.Plan, pages.Edition.Routes);
        if (spec.Path == routes.Page("regions"))
        {
            return Join(plan.Regions.Select(region => pages.Edition.Text(region.Name)));
        }

        return plan.Pages.FirstOrDefault(page => routes.Page(page.Name) == spec.Path) is { } own
            ? Join([Text(pages, own.Prose, spec.Path), OtherNames(pages, own.Title)])
            : string.Empty;
    }

    /// <summary>The regions that an indicator has figures for: a reader looks for a place as well as for a matter.</summary>
    private static IEnumerable<string> RegionsOf(Edition edition, Indicator indicator) => edition.Plan.Observations
        .Where(row => row.Indicator == indicator.Id && row.Region != edition.Plan.Region)
        .Select(row => edition.Text(edition.Plan.Regions[row.Region].Name))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The first chapter that promises something of an indicator or else states a result of it.</summary>
    private static int? ChapterOf(IndicatorUses uses, Indicator indicator)
    {
        var places = uses.SectionsOf(indicator.Id).ToList();
        return (places.Find(place => place.Section.Goals.Any(goal => goal.Commitment.Indicators.Contains(indicator.Id))).Chapter ?? places.FirstOrDefault().Chapter)?.Number;
    }

    /// <summary>The name in the other languages: a reader who knows only that one finds the page all the same.</summary>
    private static string OtherNames(EditionPages pages, LocalizedText name) =>
        Join(pages.Edition.Plan.Languages.Where(language => language != pages.Edition.Language).Select(language => name[language]));

    /// <summary>Problems of the prose are not kept here: the page that shows it reports them.</summary>
    private static string Text(EditionPages pages, Model.Prose prose, OutputPath path) =>
        PlainText.Of(pages.ProseOf(prose, path, 0, new DiagnosticBag()));

    private static string Join(IEnumerable<string> texts) => string.Join('\n', texts);
}
