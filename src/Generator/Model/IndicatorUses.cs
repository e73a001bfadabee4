using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// Where the plan uses each indicator: the goals measured by it, and the sections with such goals or with a result on it, in the plan's
/// order. Gathered in one walk, so that no page searches the whole plan again.
/// </summary>
internal sealed class IndicatorUses
{
    private readonly ILookup<IndicatorId, Goal> goals;
    private readonly ILookup<IndicatorId, (Chapter Chapter, Section Section)> sections;

    public IndicatorUses(Plan plan)
    {
        goals = plan.Goals
            .SelectMany(goal => goal.Commitment.Indicators.Select(id => (Id: id, Goal: goal)))
            .ToLookup(use => use.Id, use => use.Goal);
        sections = (
            from chapter in plan.Chapters
            from section in chapter.Sections
            from id in section.Goals.SelectMany(goal => goal.Commitment.Indicators)
                .Concat(section.Results.Where(result => result.Indicator is not null).Select(result => result.Indicator!.Value))
                .Distinct()
            select (Id: id, Place: (Chapter: chapter, Section: section))).ToLookup(use => use.Id, use => use.Place);
    }

    public ImmutableArray<Goal> GoalsOf(IndicatorId indicator) => [.. goals[indicator]];

    public IEnumerable<(Chapter Chapter, Section Section)> SectionsOf(IndicatorId indicator) => sections[indicator];
}
