using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The two pages at the root, which speak every language: the front door and the page for addresses that do not exist.</summary>
internal static class FrontPages
{
    public static IEnumerable<PageSpec> Of(IReadOnlyList<LanguagePages> all)
    {
        var first = all[0].Site;
        var title = first.Text(first.Plan.Site.Title);
        yield return new("front", Routes.Front, title, first.PlanWords.PageFindings.OfHome(), _ => new Model(Doors(all)));
        var (notFound, description) = all[0].Heading("not_found");
        yield return new("not-found", Routes.NotFound, notFound, description, _ => new Model(Doors(all)));
    }

    private static ImmutableArray<Door> Doors(IReadOnlyList<LanguagePages> all) =>
    [
        .. all.Select(pages => new Door(
            pages.Site.Language.Tag,
            pages.Site.Words["language.direction"],
            pages.Site.Words["language.name"],
            pages.Site.Routes.Home.Value,
            pages.Site.Text(pages.Site.Plan.Site.Title),
            pages.Site.PlanWords.Findings.OfPlan(),
            pages.Site.Text(pages.Site.Plan.Site.Description),
            pages.Title("not_found"),
            pages.Site.Words["not_found.text"])),
    ];

    internal sealed record Model(ImmutableArray<Door> Doors) : View;

    /// <summary>The way into the pages of one language.</summary>
    internal sealed record Door(
        string Tag,
        string Direction,
        string Name,
        string Path,
        string Title,
        string Finding,
        string Description,
        string Heading,
        string Text) : View;
}
