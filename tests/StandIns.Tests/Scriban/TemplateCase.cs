namespace StandInTests.Templates;

/// <summary>One example of the language: a template, what it is given, and what it writes or where it fails.</summary>
public sealed record TemplateCase(
    string Area,
    string Name,
    string Template,
    string? Model,
    string? Output,
    string? Error,
    IReadOnlySet<string> Options,
    IReadOnlyDictionary<string, string> Includes)
{
    public override string ToString() => $"{Area}: {Name}";
}
