using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A line of the footer, in another language than the page where a language is named.</summary>
internal sealed record FooterLineView(string Text, string? Url, string? Lang = null) : View;

/// <summary>A label of a page for programs that read government sites.</summary>
internal sealed record PageLabelView(string Name, string Content) : View;

/// <summary>
/// What a government body's site says of itself: the items of the footer, and the page labels that the guide to government websites
/// (国办发〔2017〕47号) names. Nothing where site.yaml gives nothing.
/// </summary>
internal sealed class GovernmentViews(LanguageSite site)
{
    private const string IcpRegister = "https://beian.miit.gov.cn/";
    private const string PoliceRegister = "https://beian.mps.gov.cn/#/query/webSearch?code=";

    private readonly GovernmentSite? body = site.Plan.Site.Government;

    /// <summary>The lines of the footer, in the order in which such sites show them, with a link where there is one.</summary>
    public ImmutableArray<FooterLineView> Footer() =>
    [
        .. from line in body is null ? [] : Lines(body)
           where line.Text is not null
           select new FooterLineView(line.Text, line.Url, line.IsChinese && site.Language.Tag != "zh" ? "zh-Hans" : null),
    ];

    /// <summary>The labels of one page.</summary>
    public ImmutableArray<PageLabelView> Labels(PageSpec page) =>
    [
        .. from pair in body?.Labels is { } labels ? Pairs(body, labels, page) : []
           where pair.Content is not null
           select new PageLabelView(pair.Name, pair.Content),
    ];

    private IEnumerable<(string? Text, string? Url, bool IsChinese)> Lines(GovernmentSite given)
    {
        yield return (Named("organiser", Text(given.Organiser)), null, false);
        yield return (Named("operator", Text(given.Operator)), null, false);
        yield return (Named("contact", Text(given.Contact)), null, false);
        yield return (Named("site_code", given.SiteCode), null, false);
        yield return (given.IcpFiling, IcpRegister, true);
        var policeNumber = string.Concat((given.PoliceFiling ?? string.Empty).Where(char.IsAsciiDigit));
        yield return (given.PoliceFiling, PoliceRegister + policeNumber, true);
        yield return (given.FaultReportUrl is null ? null : site.Words["government.fault_report"], given.FaultReportUrl, false);
    }

    private IEnumerable<(string Name, string? Content)> Pairs(GovernmentSite given, PageLabels labels, PageSpec page)
    {
        yield return ("SiteName", site.Text(site.Plan.Site.Title));
        yield return ("SiteDomain", site.Plan.Site.BaseUrl?.Host);
        yield return ("SiteIDCode", given.SiteCode);
        yield return ("ColumnName", Text(labels.ColumnName));
        yield return ("ColumnType", Text(labels.ColumnType));
        yield return ("ArticleTitle", page.Title);
        yield return ("PubDate", site.Newest.Release.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        yield return ("ContentSource", site.Text(site.Plan.Site.Publisher));
    }

    private string? Named(string line, string? value) => value is null ? null : site.PlanWords.Pages.Government(line, value);

    private string? Text(LocalizedText? text) => text is { } given ? site.Text(given) : null;
}
