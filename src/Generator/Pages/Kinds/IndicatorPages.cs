using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Assessment.Figures;
using Generator.Charts.Cards;
using Generator.Data.Metadata;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A page for each indicator: its figures with their sources, the goals that use it, its chart and definition.</summary>
internal static class IndicatorPages
{
    private const int OwnBytes = 40_000;
    private const int TableBytes = 1500;
    private const int RowBytes = 600;

    public static readonly SitePage Kind = SitePage.Many("indicator", input =>
        InPlanOrder(input.Pages.Site).SelectMany(indicator => Of(input.Pages, indicator, input.Files)));

    /// <summary>As the plan comes to speak of them, promises before results; those that it does not name stand last.</summary>
    public static IEnumerable<Indicator> InPlanOrder(LanguageSite site)
    {
        var sections = site.Plan.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        var named = sections
            .SelectMany(section => section.Goals)
            .SelectMany(goal => goal.Commitment.Indicators)
            .Concat(sections.SelectMany(section => section.Results).Select(result => result.Indicator).OfType<IndicatorId>());
        var known = site.Plan.Indicators.Keys;
        return named.Where(known.Contains).Concat(known).Distinct().Select(id => site.Plan.Indicators[id]);
    }

    private static IEnumerable<PageSpec> Of(LanguagePages pages, Indicator indicator, DataFiles files)
    {
        var name = pages.Site.Text(indicator.Name);
        var (_, holds) = pages.Heading(Kind.Key, ("indicator", name));
        var description = pages.Site.PlanWords.PageFindings.Of(indicator, holds);
        var page = new PageSpec(
            Kind.Template, pages.Site.Routes.Indicator(indicator.Id), name, description, static _ => throw new UnreachableException())
        {
            Crumbs = [new(pages.Title("indicators"), pages.Site.Routes.Page("indicators").Value)],
            Card = CardMaker.Key(indicator),
            JsonLd = () => new(DatasetLd.Of(files.Of(pages.Site.Language), indicator, files)),
        };
        return DividedPage.Of(pages, page, Entries(pages, indicator, name), (part, _) => ModelOf(pages, indicator, files, part));
    }

    /// <summary>All that is said of the indicator, and for each time the figures of the regions.</summary>
    private static IEnumerable<ListEntry> Entries(LanguagePages pages, Indicator indicator, string name) => pages.Regions.Times(indicator)
        .Select(time => new ListEntry(
            time.Key, TableBytes + (time.Count() * RowBytes), pages.Site.Locale.Times.When(time.Key.Year, time.Key.Period))
        {
            Anchors = time.Select(point => RowAnchor.Of(point.Current, pages.Site.Plan.Region)).Prepend("regional"),
        })
        .Prepend(new(indicator.Id, OwnBytes, name));

    private static Model ModelOf(LanguagePages pages, Indicator indicator, DataFiles files, PagePart part)
    {
        var site = pages.Site;
        var points = site.Newest.Find(indicator.Id, site.Plan.Region)?.Points ?? [];
        var goals = site.Uses.GoalsOf(indicator.Id);
        var chart = goals.IsEmpty ? pages.Charts.Of($"indicator-{indicator.Id}") : null;
        return new(
            IndicatorView.Of(site, indicator),
            pages.Glossary.Linked(site.Text(indicator.Definition), site.Routes.Indicator(indicator.Id)),
            Headline(pages, indicator, goals),
            pages.GoalsOf(goals),
            chart,
            goals.IsEmpty && chart is null ? NoChart(site, indicator, points) : null,
            RowGroup.ByBasis(
                [.. points.Where(point => point.Current.Period is null).Select(pages.Rows.Row)], site.Words["label.usual_basis"]),
            [.. points.Where(point => point.Current.Period is { IsSeveralYears: false }).Select(pages.Rows.Row)],
            [.. points.Where(point => point.Current.Period is { IsSeveralYears: true }).Select(pages.Rows.Row)],
            pages.Terms.Qualities,
            new BreakdownViews(site, pages.Rows, pages.Charts).Of(indicator),
            pages.Regions.TablesOf(indicator, time => part.Has(time)),
            [.. site.Uses.SectionsOf(indicator.Id).Select(place => new PageLink(
                site.Text(place.Section.Title), site.Routes.Section(place.Chapter, place.Section).Value))],
            DownloadViews.Of(site, indicator, files),
            EmbedPages.Offers(pages, indicator),
            CitationViews.Of(site, indicator),
            part.IsFirst);
    }

    /// <summary>Why there is no chart.</summary>
    private static string NoChart(LanguageSite site, Indicator indicator, ImmutableArray<SeriesPoint> points) =>
        site.Words[points.Count(point => point.IsYearlyNumber) switch
        {
            0 when points.Any(point => point.Current.Number is not null) =>
                indicator.Unit == Unit.WarningLevel ? "chart.one_level" : "chart.parts_only",
            0 => "chart.no_figures",
            1 => "chart.one_figure",
            _ => "chart.no_two_on_basis",
        }];

    /// <summary>
    /// One sentence: how the goal on the indicator's own level stands (of a cap and a growth rate the cap), or the newest figure, or
    /// that none was found.
    /// </summary>
    private static string Headline(LanguagePages pages, Indicator indicator, ImmutableArray<Goal> goals)
    {
        var ofWhole = goals.Where(goal => goal.Commitment.Targets.All(target => target.Members.IsTotal)).ToImmutableArray();
        if (!ofWhole.IsEmpty)
        {
            var headline = ofWhole.FirstOrDefault(
                goal => goal.Commitment.Targets.Any(target => target.Kind is TargetKind.Cap or TargetKind.Level), ofWhole[0]);
            return pages.Goals[headline.Id].Reason;
        }

        return pages.Site.PlanWords.FigureFindings.OfLast(indicator);
    }

    private sealed record Model(
        IndicatorView Indicator,
        Html DefinitionHtml,
        string Headline,
        ImmutableArray<GoalView> Goals,
        ChartView? Chart,
        string? ChartNote,
        ImmutableArray<RowGroup> Rows,
        ImmutableArray<RowView> PartsOfYear,
        ImmutableArray<RowView> SeveralYears,
        ImmutableArray<FigureStatusView> Qualities,
        ImmutableArray<BreakdownView> Breakdowns,
        ImmutableArray<RegionTableView> Regional,
        ImmutableArray<PageLink> AppearsIn,
        ImmutableArray<DownloadGroupView> Downloads,
        ImmutableArray<EmbedOffer> Embeds,
        ImmutableArray<CitationView> Cite,
        bool IsFirst) : View;
}
