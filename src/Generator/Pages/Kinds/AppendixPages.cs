using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The appendices that our copy of the plan lacks, each with what is known of it.</summary>
internal static class AppendixPages
{
    public static readonly SitePage Kind = SitePage.Many("appendix", input => Of(input.Pages)) with { IsSearched = true };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var site = pages.Site;
        var regions = new PageLink(pages.Title("regions"), site.Routes.Page("regions").Value);
        return site.Plan.Document.Appendices.Select(appendix => new PageSpec(
            Kind.Template,
            site.Routes.Appendix(appendix),
            site.Text(appendix.Title),
            site.Text(appendix.Note),
            _ => new Model(AppendixView.Of(site, appendix), site.Has(RegionsPage.Kind)))
        {
            Crumbs = pages.Site.Has(RegionsPage.Kind) ? [regions] : [],
        });
    }

    private sealed record Model(AppendixView Appendix, bool HasRegions) : View;
}
