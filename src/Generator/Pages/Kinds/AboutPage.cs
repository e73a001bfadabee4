using Generator.Pages.Making;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>Who made the report, why, and how to read it: prose alone.</summary>
internal static class AboutPage
{
    public static readonly SitePage Kind =
        ProsePages.One("about", "page", (_, prose) => new ProsePages.Model(prose)) with { Menu = new(MenuGroup.ThisReport, 1) };
}
