using System.Globalization;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>
/// The list of sources, the most trusted first, and a page for each: what it says, how far it is trusted, and every figure taken from it.
/// </summary>
internal static class SourcePages
{
    private static readonly SourceClass[] MostTrustedFirst =
        [SourceClass.Official, SourceClass.Reprint, SourceClass.Reported, SourceClass.Compiled];

    public static IEnumerable<PageSpec> Of(LanguagePages pages) =>
        pages.Site.Plan.Sources.Select(source => Page(pages, source)).Prepend(List(pages));

    public static PageSpec List(LanguagePages pages)
    {
        var (title, description) = pages.Heading("sources", Digits(pages.Site.Plan.Sources.Count));
        var groups =
            from kind in MostTrustedFirst
            let sources = pages.Site.Plan.Sources.Where(source => source.Class == kind).ToList()
            where sources.Count > 0
            select View.Of(
                ("class_id", EnumName.Kebab(kind)),
                ("class_word", pages.Site.Words.Of("source_class", kind)),
                ("class_explained", pages.Site.Words.Of("source_class_explained", kind)),
                ("sources", View.List(sources.Select(source => View.With(
                    pages.Sources[source.Id], ("figures_total", pages.SourceUses.TakenFrom(source.Id).Length))))));
        return new("sources", pages.Site.Routes.Page("sources"), title, description, _ => View.Of(("groups", View.List(groups))));
    }

    private static PageSpec Page(LanguagePages pages, Source source)
    {
        var (list, _) = pages.Heading("sources");
        var name = pages.Site.Text(source.Title);
        var (_, description) = pages.Heading("source", name, pages.Site.Text(source.Publisher));
        return new("source", pages.Site.Routes.Source(source.Id), name, description, _ => Model(pages, source))
        {
            Crumbs = [new(list, pages.Site.Routes.Page("sources").Value)],
        };
    }

    private static ScriptObject Model(LanguagePages pages, Source source)
    {
        var (site, uses) = (pages.Site, pages.SourceUses);
        return View.Of(
            ("it", pages.Sources.Full(source)),
            ("is_plan", source.Id == site.Plan.Document.Source),
            ("figures", View.List(uses.TakenFrom(source.Id).Select(row => Figure(pages, row)))),
            ("derived", View.List(uses.DerivedFrom(source.Id).Select(row => Figure(pages, row)))),
            ("has_warnings", uses.HasWarnings(source.Id)),
            ("is_checked_against", uses.IsCheckedAgainst(source.Id)));
    }

    private static ScriptObject Figure(LanguagePages pages, Observation row)
    {
        var site = pages.Site;
        var replaced = (site.Newest.Find(row.Indicator, row.Region)?.Points ?? [])
            .FirstOrDefault(point => point.Superseded.Contains(row))?.Current.Release;
        return View.With(
            pages.Rows.Figure(row),
            ("name", site.Text(site.Plan.Indicators[row.Indicator].Name)),
            ("region", row.Region == site.Plan.Region ? null : site.Text(site.Plan.Regions[row.Region].ShortName)),
            ("sum", pages.Rows.Sum(row)),
            ("replaced_in", replaced?.ToString()));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
