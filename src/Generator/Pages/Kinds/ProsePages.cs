using System.Collections.Immutable;
using Generator.Loading;
using Generator.Model;
using Generator.Data;
using Generator.Data.Csv;
using Generator.Data.Metadata;
using Generator.Pages.Views;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>Pages of prose from content/pages, and the data page with its files; the appendices that our copy of the plan lacks.</summary>
internal static class ProsePages
{
    private const string DataPage = "data";
    private const string MethodPage = "methodology";

    /// <summary>The search lists the pages by name alone, and needs nothing of what the data page offers.</summary>
    public static IEnumerable<PageSpec> Of(LanguagePages pages, ImmutableArray<SourceFile> datasets, DataFiles? machine) =>
        pages.Site.Plan.Pages
            .Where(page => !IsPartOfAnother(pages.Site.Routes, page))
            .Select(page => Page(pages, page, datasets, machine))
            .Concat(Appendices(pages));

    /// <summary>The prose of the home page and of the promises without a verdict is shown there, below or above what is computed.</summary>
    private static bool IsPartOfAnother(Routes routes, ProsePage page) => page.Name == UnansweredPage.Name || routes.Page(page.Name) == routes.Home;

    private static PageSpec Page(LanguagePages pages, ProsePage page, ImmutableArray<SourceFile> datasets, DataFiles? machine)
    {
        var path = pages.Site.Routes.Page(page.Name);
        return new(
            page.Name is DataPage or MethodPage ? page.Name : "page",
            path,
            pages.Site.Text(page.Title),
            pages.Site.Text(page.Description),
            diagnostics => View.With(
                page.Name switch
                {
                    DataPage => Data(pages, datasets, machine),
                    MethodPage => Method(pages),
                    _ => View.Of(),
                },
                ("prose_html", pages.ProseOf(page.Prose, path, 0, diagnostics))))
        {
            JsonLd = page.Name == DataPage && machine is not null ? new(DatasetLd.OfAll(machine.Of(pages.Site.Language), machine)) : null,
        };
    }

    private static ScriptObject Data(LanguagePages pages, ImmutableArray<SourceFile> datasets, DataFiles? machine) => View.Of(
        ("files", View.List(datasets.Select(file => File(pages, file)))),
        ("downloads", machine is null ? null : DownloadViews.All(pages.Site, machine)),
        ("tables", machine is null ? null : FieldViews.Of(pages, machine.Tables)),
        ("cite", CitationViews.OfAll(pages)));

    private static ScriptObject Method(LanguagePages pages) => View.Of(
        ("examples", pages.Methods.Examples()),
        ("limits", pages.Limits.Examples()),
        ("thresholds", View.Of(
            ("on_track", pages.Site.Locale.Figures.Numbers.Write(pages.Site.Plan.Thresholds.OnTrack)),
            ("lagging", pages.Site.Locale.Figures.Numbers.Write(pages.Site.Plan.Thresholds.Lagging)))),
        ("status_terms", pages.Terms.Statuses()),
        ("figure_terms", pages.Terms.FigureStatuses()),
        ("basis_terms", pages.Terms.Bases()));

    private static ScriptObject File(LanguagePages pages, SourceFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var numbers = pages.Site.Locale.Figures.Numbers;
        var year = int.TryParse(name.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture, out var reporting) ? reporting : 0;
        var (title, _) = pages.Heading("release", name[..4]);
        return View.Of(
            ("name", name),
            ("path", Routes.Dataset(name).Value),
            ("title", title),
            ("rows", numbers.Write(pages.Site.Plan.Observations.Count(row => row.Release.Value == year))),
            ("size", numbers.Write(NumberSize(GivenTable.Publish(file).Length)) + "\u00a0KB"));
    }

    private static decimal NumberSize(int bytes) => decimal.Round(bytes / 1024m, 1, MidpointRounding.AwayFromZero);

    private static IEnumerable<PageSpec> Appendices(LanguagePages pages)
    {
        var (regions, _) = pages.Heading("regions");
        return pages.Site.Plan.Document.Appendices.Select(appendix => new PageSpec(
            "appendix",
            pages.Site.Routes.Appendix(appendix),
            pages.Site.Text(appendix.Title),
            pages.Site.Text(appendix.Note),
            _ => View.Of(("appendix", View.Of(
                ("title", pages.Site.Text(appendix.Title)),
                ("note", pages.Site.Text(appendix.Note))))))
        {
            Crumbs = [new(regions, pages.Site.Routes.Page("regions").Value)],
        });
    }
}
