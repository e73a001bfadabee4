using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>
/// What the site says of itself on every page. The first language is the plan's own; the base address is absolute or null.
/// </summary>
internal sealed record SiteInfo(
    ImmutableArray<SiteLanguage> Languages,
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
    /// <summary>The words that catalogues of data find the site by, several with commas between them; null where none are given.</summary>
    public LocalizedText? Keywords { get; init; }

    /// <summary>Who answers for the site, and how readers report errors.</summary>
    public Responsible? Responsible { get; init; }

    public SiteMenu Menu { get; init; } = SiteMenu.AsUsual;

    /// <summary>The colours of what is drawn before a browser sees it.</summary>
    public ColourTokens Colours { get; init; } = ColourTokens.Shipped;
}

/// <summary>A line of the site's footer, with a link where it has one.</summary>
internal sealed record FooterItem(LocalizedText Text, string? Url);

/// <summary>The licence that the compiled data are published under.</summary>
internal sealed record Licence(LocalizedText Name, string Url);

/// <summary>Who answers for the site: name, where to reach them, perhaps a web address, and how readers report an error.</summary>
internal sealed record Responsible(LocalizedText Name, LocalizedText Contact, LocalizedText Report)
{
    public Uri? Url { get; init; }
}

/// <summary>The font files that a plan gives its charts instead of the tool's own.</summary>
internal sealed record ChartFontFiles(FontFile Regular, FontFile Bold);

/// <summary>A font of the content: its path below the content folder, its bytes, and the place that names it.</summary>
internal sealed record FontFile(string Path, ReadOnlyMemory<byte> Content, SourceLocation Location);
