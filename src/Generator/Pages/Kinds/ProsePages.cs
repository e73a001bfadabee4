using System.Collections.Immutable;
using Generator.Loading;
using Generator.Model;
using Generator.Pages.Machine;
using Generator.Pages.Machine.Csv;
using Generator.Pages.Machine.Metadata;
using Generator.Pages.Machine.Views;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>Pages of prose from content/pages, and the data page with its files and sources; the appendices that were never printed.</summary>
internal static class ProsePages
{
    private const string DataPage = "data";
    private const string MethodPage = "methodology";

    /// <summary>The search lists the pages by name alone, and needs nothing of what the data page offers.</summary>
    public static IEnumerable<PageSpec> Of(EditionPages pages, ImmutableArray<SourceFile> datasets, MachineSide? machine) =>
        pages.Edition.Plan.Pages.Select(page => Page(pages, page, datasets, machine)).Concat(Appendices(pages));

    private static PageSpec Page(EditionPages pages, ProsePage page, ImmutableArray<SourceFile> datasets, MachineSide? machine)
    {
        var path = pages.Edition.Routes.Page(page.Name);
        return new(
            page.Name is DataPage or MethodPage ? page.Name : "page",
            path,
            pages.Edition.Text(page.Title),
            pages.Edition.Text(page.Description),
            diagnostics => View.With(
                page.Name switch
                {
                    DataPage => Data(pages, datasets, machine),
                    MethodPage => Method(pages),
                    _ => View.Of(),
                },
                ("prose_html", pages.ProseOf(page.Prose, path, 0, diagnostics))))
        {
            JsonLd = page.Name == DataPage && machine is not null ? DatasetLd.OfAll(pages, machine.Tables) : null,
        };
    }

    private static ScriptObject Data(EditionPages pages, ImmutableArray<SourceFile> datasets, MachineSide? machine) => View.Of(
        ("files", View.List(datasets.Select(file => File(pages, file)))),
        ("downloads", machine?.Downloads.All(pages)),
        ("tables", machine is null ? null : FieldViews.Of(pages, machine.Tables)),
        ("opening", ShapeViews.Opening(pages)),
        ("shapes", ShapeViews.Of(pages)),
        ("cite", CitationViews.OfAll(pages)),
        ("sources", View.List(pages.Sources.All)));

    private static ScriptObject Method(EditionPages pages) => View.Of(
        ("examples", pages.Methods.Examples()),
        ("limits", pages.Limits.Examples()),
        ("thresholds", View.Of(
            ("on_track", pages.Edition.Speech.Figures.Numbers.Write(pages.Edition.Plan.Thresholds.OnTrack)),
            ("lagging", pages.Edition.Speech.Figures.Numbers.Write(pages.Edition.Plan.Thresholds.Lagging)))),
        ("status_terms", pages.Terms.Statuses()),
        ("figure_terms", pages.Terms.FigureStatuses()),
        ("basis_terms", pages.Terms.Bases()));

    private static ScriptObject File(EditionPages pages, SourceFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var numbers = pages.Edition.Speech.Figures.Numbers;
        var year = int.TryParse(name.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture, out var reporting) ? reporting : 0;
        var (title, _) = pages.Heading("release", name[..4]);
        return View.Of(
            ("name", name),
            ("path", Routes.Dataset(name).Value),
            ("title", title),
            ("rows", numbers.Write(pages.Edition.Plan.Observations.Count(row => row.Release.Value == year))),
            ("size", numbers.Write(NumberSize(GivenTable.Publish(file).Length)) + "\u00a0KB"));
    }

    private static decimal NumberSize(int bytes) => decimal.Round(bytes / 1024m, 1, MidpointRounding.AwayFromZero);

    private static IEnumerable<PageSpec> Appendices(EditionPages pages)
    {
        var (regions, _) = pages.Heading("regions");
        return pages.Edition.Plan.Document.Appendices.Select(appendix => new PageSpec(
            "appendix",
            pages.Edition.Routes.Appendix(appendix),
            pages.Edition.Text(appendix.Title),
            pages.Edition.Text(appendix.Note),
            _ => View.Of(("appendix", View.Of(
                ("title", pages.Edition.Text(appendix.Title)),
                ("note", pages.Edition.Text(appendix.Note))))))
        {
            Crumbs = [new(regions, pages.Edition.Routes.Page("regions").Value)],
        });
    }
}
