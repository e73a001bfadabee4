using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A page for each source: what it says, how far it is trusted, and every figure taken from it.</summary>
internal static class SourcePages
{
    private const int FigureBytes = 700;

    public static readonly SitePage Kind =
        SitePage.Many("source", input => input.Pages.Site.Plan.Sources.SelectMany(source => Of(input.Pages, source)));

    private static IEnumerable<PageSpec> Of(LanguagePages pages, Source source)
    {
        var name = pages.Site.Text(source.Title);
        var (_, description) = pages.Heading(Kind.Key, ("source", name), ("publisher", pages.Site.Text(source.Publisher)));
        var page = new PageSpec(
            Kind.Template, pages.Site.Routes.Source(source.Id), name, description, static _ => throw new UnreachableException())
        {
            Crumbs = [new(pages.Title("sources"), pages.Site.Routes.Page("sources").Value)],
        };
        return DividedPage.Of(
            pages,
            page,
            Entries(pages, pages.SourceUses.TakenFrom(source.Id), "figures")
                .Concat(Entries(pages, pages.SourceUses.DerivedFrom(source.Id), "derived")),
            (part, _) => ModelOf(pages, source, part));
    }

    private static IEnumerable<ListEntry> Entries(LanguagePages pages, IEnumerable<Observation> rows, string list) => rows
        .Select(row => pages.Site.Text(pages.Site.Plan.Indicators[row.Indicator].Name))
        .Select(name => new ListEntry(null, FigureBytes, name) { Anchors = [list] });

    private static Model ModelOf(LanguagePages pages, Source source, PagePart part)
    {
        var (site, uses) = (pages.Site, pages.SourceUses);
        var (taken, derived) = (uses.TakenFrom(source.Id), uses.DerivedFrom(source.Id));
        return new(
            pages.Sources.Full(source),
            source.Id == site.Plan.Document.Source,
            site.Plan.HasResults,
            Figures(pages, part.Only(taken, before: 0)),
            Figures(pages, part.Only(derived, before: taken.Length)),
            uses.HasWarnings(source.Id),
            uses.IsCheckedAgainst(source.Id));
    }

    private static ImmutableArray<SourceFigure> Figures(LanguagePages pages, ReadOnlySpan<Observation> rows)
    {
        var figures = ImmutableArray.CreateBuilder<SourceFigure>(rows.Length);
        foreach (var row in rows)
        {
            figures.Add(Figure(pages, row));
        }

        return figures.MoveToImmutable();
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
