using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Prose;
using Generator.Pages.Views;

namespace Generator.Pages.Search;

/// <summary>
/// Everything of one language that can be looked for, main goals first: among equals the earlier is found first. Goals, indicators and
/// what is made of goals show their finding; what they promise or count is searched all the same. The ids of goals and indicators are
/// searched too, for they hold the formulas that readers type (so2, cod).
/// </summary>
internal static class SearchDocuments
{
    /// <summary>The kind of a term of the glossary; the page of all terms lists them.</summary>
    public const string Term = "term";

    public static IEnumerable<SearchDocument> Of(PageInput input)
    {
        var pages = input.Pages;
        return
        [
            .. Goals(pages), .. Indicators(pages), .. Chapters(pages), .. Results(pages), .. Terms(pages), .. Sources(pages),
            .. Pages(input),
        ];
    }

    private static IEnumerable<SearchDocument> Goals(LanguagePages pages) =>
        from goal in pages.Site.Newest.Goals.OrderByDescending(goal => goal.Goal.IsMain)
        let view = pages.Goals.Of(goal)
        select new SearchDocument(
            "goal",
            pages.Site.Text(goal.Goal.Title),
            view.Path,
            view.Chapter.Number,
            goal.Status,
            pages.Site.PlanWords.Findings.OfGoal(goal),
            () => Join([
                goal.Goal.Id.Value,
                pages.Site.Text(goal.Goal.Promise),
                view.Reason,
                view.KindWord,
                pages.Statuses[goal.Status].Word,
                .. goal.Goal.Commitment.Indicators.Select(id => pages.Site.Text(pages.Site.Plan.Indicators[id].Name)),
                OtherNames(pages, goal.Goal.Title)]))
        {
            IsMain = goal.Goal.IsMain,
        };

    private static IEnumerable<SearchDocument> Indicators(LanguagePages pages) =>
        pages.Site.Plan.Indicators.Select(indicator => new SearchDocument(
        "indicator",
        pages.Site.Text(indicator.Name),
        pages.Site.Routes.Indicator(indicator.Id).Value,
        ChapterOf(pages.Site.Uses, indicator),
        null,
        pages.Site.PlanWords.Findings.OfPage(indicator),
        () => Join([
            indicator.Id.Value,
            pages.Site.Text(indicator.Definition),
            indicator.Note is { } note ? pages.Site.Text(note) : string.Empty,
            .. RegionsOf(pages.Site, indicator),
            OtherNames(pages, indicator.Name)])));

    private static IEnumerable<SearchDocument> Chapters(LanguagePages pages)
    {
        var (site, routes) = (pages.Site, pages.Site.Routes);
        foreach (var chapter in site.Plan.Chapters)
        {
            yield return new(
                "chapter",
                site.Text(chapter.Title),
                routes.Chapter(chapter).Value,
                chapter.Number,
                null,
                Finding(site, chapter.Summary, chapter.Goals),
                () => Join([
                    site.Text(chapter.Summary), Text(pages, chapter.Prose, routes.Chapter(chapter)), OtherNames(pages, chapter.Title)]));
            foreach (var section in chapter.Sections)
            {
                yield return new(
                    "section",
                    site.Text(section.Title),
                    routes.Section(chapter, section).Value,
                    chapter.Number,
                    null,
                    Finding(site, section.Summary, section.Goals),
                    () => Join([
                        site.Text(section.Summary),
                        Text(pages, section.Prose, routes.Section(chapter, section)),
                        .. section.Measures.Select(measure => site.Text(measure.Text)),
                        OtherNames(pages, section.Title)]));
            }
        }
    }

    /// <summary>How the goals of a chapter or section stand; where it has none, what it is about.</summary>
    private static string Finding(LanguageSite site, LocalizedText summary, IEnumerable<Goal> goals) =>
        goals.Any() ? site.PlanWords.Findings.OfGoals(null, goals) : site.Text(summary);

    /// <summary>Terms of the glossary under every form, those of other languages too.</summary>
    private static IEnumerable<SearchDocument> Terms(LanguagePages pages) => pages.Site.Plan.Glossary.Select(entry => new SearchDocument(
        Term,
        pages.Site.Text(entry.Term),
        $"{pages.Glossary.Page}#{entry.Id}",
        null,
        null,
        pages.Site.Text(entry.Meaning),
        () => Join(pages.Site.Plan.Languages.SelectMany(entry.FormsIn))));

    private static IEnumerable<SearchDocument> Results(LanguagePages pages) =>
        from chapter in pages.Site.Plan.Chapters
        from section in chapter.Sections
        from result in section.Results
        let view = pages.Results.Result(chapter, section, result)
        select new SearchDocument(
            "results",
            view.Name,
            $"{pages.Site.Routes.Section(chapter, section)}#{view.Anchor}",
            chapter.Number,
            null,
            pages.Site.PlanWords.Targets.Station(result.Year, view.Text),
            () => OtherNames(pages, result.Name));

    private static IEnumerable<SearchDocument> Sources(LanguagePages pages) => pages.Site.Plan.Sources.Select(source => new SearchDocument(
        "source",
        pages.Site.Text(source.Title),
        pages.Site.Routes.Source(source.Id).Value,
        null,
        null,
        pages.Site.Text(source.Says ?? source.Publisher),
        () => Join([
            source.Id.Value,
            pages.Site.Text(source.Publisher),
            source.DocumentNumber ?? string.Empty,
            OtherNames(pages, source.Title)])));

    private static IEnumerable<SearchDocument> Pages(PageInput input) =>
        from kind in input.Kinds
        where kind.IsSearched
        from spec in kind.Pages(input)
        where spec.Part is null or { Number: 1 }
        select new SearchDocument(spec.Template, spec.Title, spec.Path.Value, null, null, spec.Description, () => Body(input.Pages, spec));

    private static string Body(LanguagePages pages, PageSpec spec)
    {
        var (plan, routes) = (pages.Site.Plan, pages.Site.Routes);
        if (spec.Path == routes.Page("regions"))
        {
            return Join(plan.Regions.Select(region => pages.Site.Text(region.Name)));
        }

        return plan.Pages.FirstOrDefault(page => routes.Page(page.Name) == spec.Path) is { } own
            ? Join([Text(pages, own.Prose, spec.Path), OtherNames(pages, own.Title)])
            : string.Empty;
    }

    /// <summary>The regions that an indicator has figures for: a reader looks for a place as well as for a matter.</summary>
    private static IEnumerable<string> RegionsOf(LanguageSite site, Indicator indicator) => site.Plan.Observations
        .Where(row => row.Indicator == indicator.Id && row.Region != site.Plan.Region)
        .Select(row => site.Text(site.Plan.Regions[row.Region].Name))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The first chapter that promises something of an indicator or else states a result of it.</summary>
    private static int? ChapterOf(IndicatorUses uses, Indicator indicator)
    {
        var places = uses.SectionsOf(indicator.Id).ToList();
        var promised = places.Find(place => place.Section.Goals.Any(goal => goal.Commitment.Indicators.Contains(indicator.Id)));
        return (promised.Chapter ?? places.FirstOrDefault().Chapter)?.Number;
    }

    /// <summary>The name in the other languages: a reader who knows only that one finds the page all the same.</summary>
    private static string OtherNames(LanguagePages pages, LocalizedText name) =>
        Join(pages.Site.Plan.Languages.Where(language => language != pages.Site.Language).Select(language => name[language]));

    /// <summary>Problems of the prose are not kept here: the page that shows it reports them.</summary>
    private static string Text(LanguagePages pages, Model.Prose prose, OutputPath path) =>
        PlainText.Of(pages.ProseOf(prose, path, 0, new DiagnosticBag()));

    private static string Join(IEnumerable<string> texts) => string.Join('\n', texts);
}
