using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>A chapter of the plan with its sections in the plan's order.</summary>
internal sealed record Chapter(
    string Slug,
    int Number,
    LocalizedText Title,
    LocalizedText Summary,
    Prose Prose,
    ImmutableArray<Section> Sections)
{
    public IEnumerable<Goal> Goals => Sections.SelectMany(section => section.Goals);
}
