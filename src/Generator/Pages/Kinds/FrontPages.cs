using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>The two pages at the root, which speak every language: the front door and the page for addresses that do not exist.</summary>
internal static class FrontPages
{
    public static IEnumerable<PageSpec> Of(IReadOnlyList<EditionPages> all)
    {
        var first = all[0].Edition;
        var title = first.Text(first.Plan.Site.Title);
        yield return new("front", Routes.Front, title, first.Text(first.Plan.Site.Description), _ => View.Of(("doors", Doors(all))));
        yield return new("not-found", Routes.NotFound, all[0].Heading("not_found").Title, all[0].Heading("not_found").Description, _ => View.Of(("doors", Doors(all))));
    }

    private static ScriptArray Doors(IReadOnlyList<EditionPages> all) => View.List(all.Select(pages => View.Of(
        ("tag", pages.Edition.Language.Tag),
        ("name", pages.Edition.Words[$"languages.{pages.Edition.Language}"]),
        ("path", pages.Edition.Routes.Home.Value),
        ("title", pages.Edition.Text(pages.Edition.Plan.Site.Title)),
        ("description", pages.Edition.Text(pages.Edition.Plan.Site.Description)),
        ("heading", pages.Heading("not_found").Title),
        ("text", pages.Edition.Words["not_found.text"]))));
}
