using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The pages that content/pages adds to those of the report: prose and nothing else.</summary>
internal static class ProsePages
{
    public static readonly SitePage Kind = SitePage.Many("page", input => input.Pages.Site.Plan.Pages
        .Where(page => page.Name != HomePage.Prose && !input.Pages.Site.Kinds.Any(kind => kind.IsSingle && kind.Id == page.Name))
        .Select(page => Of(input.Pages, page, "page", prose => new Model(prose)) with
        {
            IsAside = IsLeftOut(input.Pages.Site.Plan.Site.Menu, page.Name),
        })) with { IsSearched = true };

    /// <summary>A page of the report that begins with prose of its name; without the prose there is no such page.</summary>
    public static SitePage One(string id, string template, Func<PageInput, Html, View> model, Func<PageInput, Html>? jsonLd = null) =>
        new(id, template, input => input.Pages.Site.Plan.Pages
            .Where(page => page.Name == id)
            .Select(page => Of(input.Pages, page, template, prose => model(input, prose)) with
            {
                JsonLd = jsonLd is null ? null : () => jsonLd(input),
            }))
        {
            IsSingle = true,
            HasProse = true,
            IsSearched = true,
        };

    private static bool IsLeftOut(SiteMenu menu, string page) =>
        menu.Entries.Any() && !menu.Entries.Any(entry => entry.Page == page);

    private static PageSpec Of(LanguagePages pages, ProsePage page, string template, Func<Html, View> model)
    {
        var path = pages.Site.Routes.Page(page.Name);
        return new(
            template,
            path,
            pages.Site.Text(page.Title),
            pages.Site.Text(page.Description),
            diagnostics => model(pages.ProseOf(page.Prose, path, 0, diagnostics)));
    }

    /// <summary>Prose alone.</summary>
    internal sealed record Model(Html ProseHtml) : View;
}
