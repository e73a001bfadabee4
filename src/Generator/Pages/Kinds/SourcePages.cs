using System.Collections.Immutable;
using System.Globalization;
using Generator.Model;
using Generator.Pages.Views;

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
            select new SourceGroup(
                EnumName.Kebab(kind),
                pages.Site.Words.Of("source_class", kind),
                pages.Site.Words.Of("source_class_explained", kind),
                [.. sources.Select(source => new ListedSource(pages.Sources[source.Id], pages.SourceUses.TakenFrom(source.Id).Length))]);
        return new("sources", pages.Site.Routes.Page("sources"), title, description, _ => new ListModel([.. groups]));
    }

    private static PageSpec Page(LanguagePages pages, Source source)
    {
        var (list, _) = pages.Heading("sources");
        var name = pages.Site.Text(source.Title);
        var (_, description) = pages.Heading("source", name, pages.Site.Text(source.Publisher));
        return new("source", pages.Site.Routes.Source(source.Id), name, description, _ => ModelOf(pages, source))
        {
            Crumbs = [new(list, pages.Site.Routes.Page("sources").Value)],
        };
    }

    private static Model ModelOf(LanguagePages pages, Source source)
    {
        var (site, uses) = (pages.Site, pages.SourceUses);
        return new(
            pages.Sources.Full(source),
            source.Id == site.Plan.Document.Source,
            [.. uses.TakenFrom(source.Id).Select(row => Figure(pages, row))],
            [.. uses.DerivedFrom(source.Id).Select(row => Figure(pages, row))],
            uses.HasWarnings(source.Id),
            uses.IsCheckedAgainst(source.Id));
    }

    private static SourceFigure Figure(LanguagePages pages, Observation row)
    {
        var site = pages.Site;
        var replaced = (site.Newest.Find(row.Indicator, row.Region)?.Points ?? [])
            .FirstOrDefault(point => point.Superseded.Contains(row))?.Current.Release;
        return new(
            pages.Rows.Figure(row),
            site.Text(site.Plan.Indicators[row.Indicator].Name),
            row.Region == site.Plan.Region ? null : site.Text(site.Plan.Regions[row.Region].ShortName),
            pages.Rows.Sum(row),
            replaced?.ToString());
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record ListModel(ImmutableArray<SourceGroup> Groups) : View;

    private sealed record SourceGroup(string ClassId, string ClassWord, string ClassExplained, ImmutableArray<ListedSource> Sources) : View;

    private sealed record ListedSource(SourceView Source, int FiguresTotal) : SourceView(Source);

    private sealed record Model(
        FullSourceView It,
        bool IsPlan,
        ImmutableArray<SourceFigure> Figures,
        ImmutableArray<SourceFigure> Derived,
        bool HasWarnings,
        bool IsCheckedAgainst) : View;

    private sealed record SourceFigure(FigureView Figure, string Name, string? Region, string? Sum, string? ReplacedIn) : FigureView(Figure);
}
