using System.Collections.Immutable;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>SITE: what the report is called and who answers for it.</summary>
internal sealed record SiteView(
    string Title,
    string ShortTitle,
    string Description,
    string Publisher,
    LicenceView Licence,
    ResponsibleView? Responsible,
    ImmutableArray<FooterLineView> Government,
    ImmutableArray<FooterLineView> Footer) : View
{
    public static SiteView Of(LanguageSite site)
    {
        var info = site.Plan.Site;
        return new(
            site.Text(info.Title),
            site.Text(info.ShortTitle),
            site.Text(info.Description),
            site.Text(info.Publisher),
            new(site.Text(info.DataLicence.Name), info.DataLicence.Url),
            info.Responsible is { } who
                ? new(
                    site.Text(who.Name),
                    site.Text(who.Contact),
                    who.Url?.OriginalString ?? ContactAddress.In(site.Text(who.Contact)),
                    site.Text(who.Report))
                : null,
            new GovernmentViews(site).Footer(),
            [.. info.Footer.Select(item => new FooterLineView(site.Text(item.Text), item.Url))]);
    }
}

internal sealed record LicenceView(string Name, string Url) : View;

/// <summary>Who answers for the report, and where mistakes can be told.</summary>
internal sealed record ResponsibleView(string Name, string Contact, string? Url, string Report) : View;
