namespace Generator.Model;

/// <summary>Who answers for the site: name, where to reach them, perhaps their address on the web, and how readers report an error.</summary>
internal sealed record Responsible(LocalizedText Name, LocalizedText Contact, LocalizedText Report)
{
    public Uri? Url { get; init; }
}
