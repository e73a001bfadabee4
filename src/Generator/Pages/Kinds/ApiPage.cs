using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The files for programs, member by member; the data page beside it is about the tables.</summary>
internal static class ApiPage
{
    public static PageSpec Of(LanguagePages pages)
    {
        var (title, description) = pages.Heading("api");
        var data = pages.Site.Routes.Page("data").Value;
        return new("api", pages.Site.Routes.Page("api"), title, description, _ => new Model(ShapeViews.Opening(pages), ShapeViews.Of(pages)))
        {
            Crumbs = [new(pages.Site.Words["nav.data"], data)],
        };
    }

    private sealed record Model(object Opening, object Shapes) : View;
}
