using System.Collections.Immutable;
using Generator.Loading;
using Generator.Model;
using Generator.Data;
using Generator.Data.Csv;
using Generator.Data.Metadata;
using Generator.Pages.Views;

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
            diagnostics =>
            {
                var prose = pages.ProseOf(page.Prose, path, 0, diagnostics);
                return page.Name switch
                {
                    DataPage => Data(pages, prose, datasets, machine),
                    MethodPage => Method(pages, prose),
                    _ => new Model(prose),
                };
            })
        {
            JsonLd = page.Name == DataPage && machine is not null ? new(DatasetLd.OfAll(machine.Of(pages.Site.Language), machine)) : null,
        };
    }

    private static DataModel Data(LanguagePages pages, Html prose, ImmutableArray<SourceFile> datasets, DataFiles? machine) => new(
        prose,
        [.. datasets.Select(file => File(pages, file))],
        machine is null ? null : DownloadViews.All(pages.Site, machine),
        machine is null ? null : FieldViews.Of(pages, machine.Tables),
        CitationViews.OfAll(pages));

    private static MethodModel Method(LanguagePages pages, Html prose)
    {
        var (numbers, limits) = (pages.Site.Locale.Figures.Numbers, pages.Site.Plan.Thresholds);
        return new(
            prose,
            pages.Methods.Examples(),
            pages.Limits.Examples(),
            new(numbers.Write(limits.OnTrack), numbers.Write(limits.Lagging)),
            pages.Terms.Statuses(),
            pages.Terms.FigureStatuses(),
            pages.Terms.Bases());
    }

    private static Dataset File(LanguagePages pages, SourceFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var numbers = pages.Site.Locale.Figures.Numbers;
        var year = int.TryParse(name.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture, out var reporting) ? reporting : 0;
        var (title, _) = pages.Heading("release", name[..4]);
        return new(
            name,
            Routes.Dataset(name).Value,
            title,
            numbers.Write(pages.Site.Plan.Observations.Count(row => row.Release.Value == year)),
            numbers.Write(NumberSize(GivenTable.Publish(file).Length)) + "\u00a0KB");
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
            _ => new AppendixModel(AppendixView.Of(pages.Site, appendix)))
        {
            Crumbs = [new(regions, pages.Site.Routes.Page("regions").Value)],
        });
    }

    private record Model(Html ProseHtml) : View;

    private sealed record DataModel(Html ProseHtml, ImmutableArray<Dataset> Files, ImmutableArray<DownloadView>? Downloads, object? Tables, object Cite) : Model(ProseHtml);

    /// <summary>A yearly table as it was given.</summary>
    private sealed record Dataset(string Name, string Path, string Title, string Rows, string Size) : View;

    private sealed record MethodModel(
        Html ProseHtml,
        ImmutableArray<RuleView> Examples,
        ImmutableArray<LimitExampleView> Limits,
        ThresholdsView Thresholds,
        ImmutableArray<StatusTermView> StatusTerms,
        ImmutableArray<FigureTermView> FigureTerms,
        ImmutableArray<BasisTermView> BasisTerms) : Model(ProseHtml);

    private sealed record ThresholdsView(string OnTrack, string Lagging) : View;

    private sealed record AppendixModel(AppendixView Appendix) : View;
}
