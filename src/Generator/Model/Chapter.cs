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
    /// <summary>A word or two for menus where there is no room for the title.</summary>
    public LocalizedText? ShortTitle { get; init; }

    public IEnumerable<Goal> Goals => Sections.SelectMany(section => section.Goals);

    /// <summary>The chapter as it stood on a day.</summary>
    public Chapter At(DateOnly day) => this with { Sections = [.. Sections.Select(section => section.At(day))] };
}

/// <summary>
/// A section of the plan: its prose, goals, measures and results. The number is null where the plan prints none
/// (a chapter's introduction, the headed paragraphs of a chapter without sections).
/// </summary>
internal sealed record Section(
    string Slug,
    int? Number,
    LocalizedText Title,
    LocalizedText Summary,
    Prose Prose,
    ImmutableArray<Goal> Goals,
    ImmutableArray<PlannedAction> Measures,
    ImmutableArray<EarlierResult> Results)
{
    /// <summary>The section as it stood on a day.</summary>
    public Section At(DateOnly day) => this with
    {
        Goals = [.. Goals.Select(goal => goal.At(day))],
        Measures = [.. Measures.Select(measure => measure.At(day))],
    };
}
