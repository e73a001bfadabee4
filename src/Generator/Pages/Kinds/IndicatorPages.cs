using System.Collections.Immutable;
using Generator.Model;
using Generator.Data;
using Generator.Data.Metadata;
using Generator.Pages.Views;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>A page for each indicator: its figures with their sources, the goals that use it, its chart and definition.</summary>
internal static class IndicatorPages
{
    public static IEnumerable<PageSpec> Of(LanguagePages pages, DataFiles machine) => pages.Site.Plan.Indicators.Select(indicator =>
    {
        var name = pages.Site.Text(indicator.Name);
        var (_, description) = pages.Heading("indicator", name);
        return new PageSpec("indicator", pages.Site.Routes.Indicator(indicator.Id), name, description, _ => Model(pages, indicator, machine))
        {
            JsonLd = new(DatasetLd.Of(machine.Of(pages.Site.Language), indicator, machine)),
        };
    });

    private static ScriptObject Model(LanguagePages pages, Indicator indicator, DataFiles machine)
    {
        var site = pages.Site;
        var points = site.Newest.Find(indicator.Id, site.Plan.Region)?.Points ?? [];
        var goals = site.Uses.GoalsOf(indicator.Id);
        var chart = goals.IsEmpty ? pages.Charts.Of($"indicator-{indicator.Id}") : null;
        return View.Of(
            ("indicator", IndicatorView(site, indicator)),
            ("headline", Headline(pages, indicator, goals, points)),
            ("goals", pages.GoalsOf(goals)),
            ("chart", chart),
            ("chart_note", goals.IsEmpty && chart is null
                ? site.Words[points.Count(point => point.IsYearlyNumber) switch
                {
                    0 => "chart.no_figures",
                    1 => "chart.one_figure",
                    _ => "chart.no_two_on_basis",
                }]
                : null),
            ("rows", View.List(points.Where(point => point.Current.Period is null).Select(pages.Rows.Row))),
            ("parts_of_year", View.List(points.Where(point => point.Current.Period is not null).Select(pages.Rows.Row))),
            ("regional", pages.Regions.TablesOf(indicator)),
            ("appears_in", View.List(Sections(site, indicator))),
            ("downloads", DownloadViews.Of(site, indicator, machine)),
            ("embeds", EmbedPages.Offers(pages, indicator)),
            ("knows_address", site.Plan.Site.BaseUrl is not null),
            ("cite", CitationViews.Of(pages, indicator)));
    }

    private static ScriptObject IndicatorView(LanguageSite site, Indicator indicator) => View.Of(
        ("id", indicator.Id.Value),
        ("name", site.Text(indicator.Name)),
        ("definition", site.Text(indicator.Definition)),
        ("unit", site.Locale.Figures.Symbol(indicator.Unit) is { Length: > 0 } symbol ? symbol : null),
        ("direction_word", site.Words.Of("direction", indicator.Direction)),
        ("kind_word", site.Words.Of("observations", indicator.Observations)),
        ("note", indicator.Note is { } note ? site.Text(note) : null),
        ("is_context", indicator.IsContext),
        ("bases", View.List(indicator.Bases.Values.OrderBy(basis => basis.Id.Value, StringComparer.Ordinal).Select(basis => View.Of(
            ("label", site.Text(basis.Label)),
            ("note", basis.Note is { } explanation ? site.Text(explanation) : null))))));

    /// <summary>
    /// One sentence: how the goal on the indicator's own level stands (of a cap and a growth rate the cap), or the newest figure, or
    /// that none was found.
    /// </summary>
    private static string Headline(LanguagePages pages, Indicator indicator, ImmutableArray<Goal> goals, ImmutableArray<SeriesPoint> points)
    {
        var words = pages.Site.Words;
        var name = pages.Site.Text(indicator.Name);
        if (!goals.IsEmpty)
        {
            var headline = goals.FirstOrDefault(goal => goal.Commitment.Targets.Any(target => target.Kind is TargetKind.Cap or TargetKind.Level), goals[0]);
            return (string)pages.Goals[headline.Id]["reason"]!;
        }

        return points.LastOrDefault(point => point.Current.Number is not null) is { } latest
            ? words.Fill("headline.indicator_latest", name, pages.Site.Locale.Times.When(latest.Year, latest.Current.Period), pages.Rows.Text(latest.Current))
            : words.Fill("headline.indicator_none", name);
    }

    /// <summary>The sections whose goals or results use the indicator.</summary>
    private static IEnumerable<ScriptObject> Sections(LanguageSite site, Indicator indicator) => site.Uses.SectionsOf(indicator.Id).Select(
        place => View.Of(("title", site.Text(place.Section.Title)), ("path", site.Routes.Section(place.Chapter, place.Section).Value)));
}
