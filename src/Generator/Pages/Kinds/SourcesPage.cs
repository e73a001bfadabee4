using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The list of sources, the most trusted first.</summary>
internal static class SourcesPage
{
    public static readonly SitePage Kind = SitePage.One("sources", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Check, 2), IsLinked = true, IsSearched = true,
    };

    private static readonly SourceClass[] MostTrustedFirst =
        [SourceClass.Official, SourceClass.Reprint, SourceClass.Reported, SourceClass.Compiled];

    private static PageSpec Of(LanguagePages pages)
    {
        var groups =
            from kind in MostTrustedFirst
            let sources = pages.Site.Plan.Sources.Where(source => source.Class == kind).ToList()
            where sources.Count > 0
            select new SourceGroup(
                EnumName.Kebab(kind),
                pages.Site.Words.Of("source_class", kind),
                pages.Site.Words.Of("source_class_explained", kind),
                [.. sources.Select(source => new ListedSource(pages.Sources[source.Id], pages.SourceUses.TakenFrom(source.Id).Length))]);
        return Kind.Page(pages, _ => new Model([.. groups]), ("sources", pages.Site.Plan.Sources.Count));
    }

    private sealed record Model(ImmutableArray<SourceGroup> Groups) : View;

    private sealed record SourceGroup(string ClassId, string ClassWord, string ClassExplained, ImmutableArray<ListedSource> Sources) : View;

    private sealed record ListedSource(SourceView Source, int FiguresTotal) : SourceView(Source);
}
