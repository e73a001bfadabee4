namespace Generator.Specs;

/// <summary>
/// One YAML file of specs: what it is about, what is given to all of its cases, and the cases. It is written for readers first; a key
/// that is none of these is an error.
/// </summary>
internal sealed record SpecFile
{
    public required string About { get; init; }

    public Given Given { get; init; } = new();

    public required List<SpecCase> Cases { get; init; }
}
