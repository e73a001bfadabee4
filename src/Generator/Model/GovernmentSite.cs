namespace Generator.Model;

/// <summary>
/// What the site of a Chinese government body says of itself in its footer, each item only where it was given: organiser, operator,
/// contact, the site's identification code, its two filings, and where readers report faults.
/// </summary>
internal sealed record GovernmentSite(
    LocalizedText? Organiser,
    LocalizedText? Operator,
    LocalizedText? Contact,
    string? SiteCode,
    string? IcpFiling,
    string? PoliceFiling,
    string? FaultReportUrl,
    PageLabels? Labels);

/// <summary>
/// The column of the parent site that this site belongs to, for the page labels of the guide to government websites (国办发〔2017〕47号).
/// </summary>
internal sealed record PageLabels(LocalizedText? ColumnName, LocalizedText? ColumnType);
