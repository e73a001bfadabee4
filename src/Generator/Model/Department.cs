namespace Generator.Model;

/// <summary>A department that would hold figures: its name, and as far as known how and where to ask it.</summary>
internal sealed record Department(DepartmentId Id, LocalizedText Name)
{
    public LocalizedText? Ask { get; init; }

    public Uri? Url { get; init; }
}
