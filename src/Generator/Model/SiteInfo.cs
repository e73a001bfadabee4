using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>What the site says of itself on every page. The first language is the plan's own; the base address is absolute or null.</summary>
internal sealed record SiteInfo(
    ImmutableArray<Language> Languages,
    LocalizedText Title,
    LocalizedText ShortTitle,
    LocalizedText Description,
    LocalizedText Publisher,
    Licence DataLicence,
    ImmutableArray<FooterItem> Footer,
    Uri? BaseUrl,
    GovernmentSite? Government = null,
    ChartFontFiles? ChartFonts = null)
{
    /// <summary>Who answers for the site, and how readers report errors.</summary>
    public Responsible? Responsible { get; init; }
}
