using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Machine;
using Generator.Pages.Machine.Metadata;
using Generator.Pages.Machine.Views;
using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>A page for each indicator: its figures with their sources, the goals that use it, its chart and definition.</summary>
internal static class IndicatorPages
{
    public static IEnumerable<PageSpec> Of(EditionPages pages, MachineSide machine) => pages.Edition.Plan.Indicators.Select(indicator =>
    {
        var name = pages.Edition.Text(indicator.Name);
        var (_, description) = pages.Heading("indicator", name);
        return new PageSpec("indicator", pages.Edition.Routes.Indicator(indicator.Id), name, description, _ => Model(pages, indicator, machine))
        {
            JsonLd = DatasetLd.Of(pages, indicator, machine),
        };
    });

    private static ScriptObject Model(EditionPages pages, Indicator indicator, MachineSide machine)
    {
        var edition = pages.Edition;
        var points = edition.Newest.Find(indicator.Id, edition.Plan.Region)?.Points ?? [];
        var goals = edition.Uses.GoalsOf(indicator.Id);
        var chart = goals.IsEmpty ? pages.Charts.Of($"indicator-{indicator.Id}") : null;
        return View.Of(
            ("indicator", IndicatorView(edition, indicator)),
            ("headline", Headline(pages, indicator, goals, points)),
            ("goals", pages.GoalsOf(goals)),
            ("chart", chart),
            ("chart_note", goals.IsEmpty && chart is null
                ? edition.Words[points.Count(point => point.IsYearlyNumber) switch
                {
                    0 => "chart.no_figures",
                    1 => "chart.one_figure",
                    _ => "chart.no_two_on_basis",
                }]
                : null),
            ("rows", View.List(points.Where(point => point.Current.Period is null).Select(pages.Rows.Row))),
            ("parts_of_year", View.List(points.Where(point => point.Current.Period is not null).Select(pages.Rows.Row))),
            ("regional", pages.Regions.TablesOf(indicator)),
            ("appears_in", View.List(Sections(edition, indicator))),
            ("downloads", machine.Downloads.Of(pages, indicator)),
            ("embeds", EmbedPages.Offers(pages, indicator)),
            ("knows_address", edition.Plan.Site.BaseUrl is not null),
            ("cite", CitationViews.Of(pages, indicator)));
    }

    private static ScriptObject IndicatorView(Edition edition, Indicator indicator) => View.Of(
        ("id", indicator.Id.Value),
        ("name", edition.Text(indicator.Name)),
        ("definition", edition.Text(indicator.Definition)),
        ("unit", edition.Speech.Figures.Symbol(indicator.Unit) is { Length: > 0 } symbol ? symbol : null),
        ("direction_word", edition.Words.Of("direction", indicator.Direction)),
        ("kind_word", edition.Words.Of("observations", indicator.Observations)),
        ("note", indicator.Note is { } note ? edition.Text(note) : null),
        ("is_context", indicator.IsContext),
        ("bases", View.List(indicator.Bases.Values.OrderBy(basis => basis.Id.Value, StringComparer.Ordinal).Select(basis => View.Of(
            ("label", edition.Text(basis.Label)),
            ("note", basis.Note is { } explanation ? edition.Text(explanation) : null))))));

    /// <summary>
    /// One sentence: how the goal on the indicator's own level stands (of a cap and a growth rate the cap), or the newest figure, or
    /// that none was found.
    /// </summary>
    private static string Headline(EditionPages pages, Indicator indicator, ImmutableArray<Goal> goals, ImmutableArray<SeriesPoint> points)
    {
        var words = pages.Edition.Words;
        var name = pages.Edition.Text(indicator.Name);
        if (!goals.IsEmpty)
        {
            var headline = goals.FirstOrDefault(goal => goal.Commitment.Targets.Any(target => target.Kind is TargetKind.Cap or TargetKind.Level), goals[0]);
            return (string)pages.Goals[headline.Id]["reason"]!;
        }

        return points.LastOrDefault(point => point.Current.Number is not null) is { } latest
            ? words.Fill("headline.indicator_latest", name, pages.Edition.Speech.Times.When(latest.Year, latest.Current.Period), pages.Rows.Text(latest.Current))
            : words.Fill("headline.indicator_none", name);
    }

    /// <summary>The sections whose goals or results use the indicator.</summary>
    private static IEnumerable<ScriptObject> Sections(Edition edition, Indicator indicator) => edition.Uses.SectionsOf(indicator.Id).Select(
        place => View.Of(("title", edition.Text(place.Section.Title)), ("path", edition.Routes.Section(place.Chapter, place.Section).Value)));
}
