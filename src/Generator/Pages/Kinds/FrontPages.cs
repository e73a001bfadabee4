using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>The two pages at the root, which speak every language: the front door and the page for addresses that do not exist.</summary>
internal static class FrontPages
{
    public static IEnumerable<PageSpec> Of(IReadOnlyList<LanguagePages> all)
    {
        var first = all[0].Site;
        var title = first.Text(first.Plan.Site.Title);
        yield return new("front", Routes.Front, title, first.Text(first.Plan.Site.Description), _ => View.Of(("doors", Doors(all))));
        yield return new("not-found", Routes.NotFound, all[0].Heading("not_found").Title, all[0].Heading("not_found").Description, _ => View.Of(("doors", Doors(all))));
    }

    private static ScriptArray Doors(IReadOnlyList<LanguagePages> all) => View.List(all.Select(pages => View.Of(
        ("tag", pages.Site.Language.Tag),
        ("name", pages.Site.Words[$"languages.{pages.Site.Language}"]),
        ("path", pages.Site.Routes.Home.Value),
        ("title", pages.Site.Text(pages.Site.Plan.Site.Title)),
        ("description", pages.Site.Text(pages.Site.Plan.Site.Description)),
        ("heading", pages.Heading("not_found").Title),
        ("text", pages.Site.Words["not_found.text"]))));
}
