namespace Generator.Model;

/// <summary>Who answers for the site: name, where to reach them, perhaps a web address, and how readers report an error.</summary>
internal sealed record Responsible(LocalizedText Name, LocalizedText Contact, LocalizedText Report)
{
    public Uri? Url { get; init; }
}
