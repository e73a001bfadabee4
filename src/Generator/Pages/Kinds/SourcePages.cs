using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A page for each source: what it says, how far it is trusted, and every figure taken from it.</summary>
internal static class SourcePages
{
    public static readonly SitePage Kind =
        SitePage.Many("source", input => input.Pages.Site.Plan.Sources.Select(source => Of(input.Pages, source)));

    private static PageSpec Of(LanguagePages pages, Source source)
    {
        var name = pages.Site.Text(source.Title);
        var (_, description) = pages.Heading(Kind.Key, ("source", name), ("publisher", pages.Site.Text(source.Publisher)));
        return new(Kind.Template, pages.Site.Routes.Source(source.Id), name, description, _ => ModelOf(pages, source))
        {
            Crumbs = [new(pages.Title("sources"), pages.Site.Routes.Page("sources").Value)],
        };
    }

    private static Model ModelOf(LanguagePages pages, Source source)
    {
        var (site, uses) = (pages.Site, pages.SourceUses);
        return new(
            pages.Sources.Full(source),
            source.Id == site.Plan.Document.Source,
            site.Plan.HasResults,
            [.. uses.TakenFrom(source.Id).Select(row => Figure(pages, row))],
            [.. uses.DerivedFrom(source.Id).Select(row => Figure(pages, row))],
            uses.HasWarnings(source.Id),
            uses.IsCheckedAgainst(source.Id));
    }

    private static SourceFigure Figure(LanguagePages pages, Observation row)
    {
        var site = pages.Site;
        var replaced = (site.Newest.Find(row.Indicator, row.Region, row.Members)?.Points ?? [])
            .FirstOrDefault(point => point.Superseded.Contains(row))?.Current.Release;
        return new(
            pages.Rows.Figure(row),
            site.Text(site.Plan.Indicators[row.Indicator].Name),
            site.PlanWords.Place(row.Region, row.Members),
            pages.Site.PlanWords.Sum(row),
            replaced?.ToString());
    }

    private sealed record Model(
        FullSourceView It,
        bool IsPlan,
        bool HasResults,
        ImmutableArray<SourceFigure> Figures,
        ImmutableArray<SourceFigure> Derived,
        bool HasWarnings,
        bool IsCheckedAgainst) : View;

    private sealed record SourceFigure(
        FigureView Figure, string Name, string? Region, string? Sum, string? ReplacedIn) : FigureView(Figure);
}
