namespace Generator.Model;

/// <summary>A line of the site's footer, with a link where it has one.</summary>
internal sealed record FooterItem(LocalizedText Text, string? Url);
