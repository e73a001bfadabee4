using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The list of sources, the most trusted first.</summary>
internal static class SourcesPage
{
    private const int SourceBytes = 500;

    public static readonly SitePage Kind = SitePage.List("sources", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Check, 2), IsLinked = true, IsSearched = true,
    };

    private static readonly SourceClass[] MostTrustedFirst =
        [SourceClass.Official, SourceClass.Reprint, SourceClass.Reported, SourceClass.Compiled];

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var sources = MostTrustedFirst
            .SelectMany(kind => pages.Site.Plan.Sources.Where(source => source.Class == kind))
            .ToImmutableArray();
        return DividedPage.Of(
            pages,
            Kind.Titled(pages, ("sources", sources.Length)),
            sources.Select(source => new ListEntry(source.Id, SourceBytes, pages.Site.Text(source.Title))),
            (part, _) => new Model(
            [
                .. part.Only(sources, source => source.Id)
                    .GroupBy(source => source.Class)
                    .Select(group => new SourceGroup(
                        EnumName.Kebab(group.Key),
                        pages.Site.Words.Of("source_class", group.Key),
                        pages.Site.Words.Of("source_class_explained", group.Key),
                        [.. group.Select(source => new ListedSource(
                            pages.Sources[source.Id], pages.SourceUses.TakenFrom(source.Id).Length))])),
            ]));
    }

    private sealed record Model(ImmutableArray<SourceGroup> Groups) : View;

    private sealed record SourceGroup(string ClassId, string ClassWord, string ClassExplained, ImmutableArray<ListedSource> Sources) : View;

    private sealed record ListedSource(SourceView Source, int FiguresTotal) : SourceView(Source);
}
