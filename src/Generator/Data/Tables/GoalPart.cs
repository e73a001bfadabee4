using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>A judged goal, or one tier of it, in its section. A dated goal has no target.</summary>
internal sealed record GoalPart(Chapter Chapter, Section Section, GoalAssessment Goal, Tier? Tier, TargetAssessment? Judged)
{
    public string Id => Tier is null ? Goal.Goal.Id.Value : $"{Goal.Goal.Id}/{Tier.Id}";

    public Status Status => Judged?.Status ?? Goal.Status;

    public Reason Reason => Judged?.Reason ?? Goal.Reason;

    public EvidenceRating Rating => Judged?.Rating ?? Goal.Rating;

    public IndicatorId Indicator => Judged?.Target.Indicator ?? Goal.Milestone!.Milestone.Indicator;

    /// <summary>The kind of the target in kebab case, or "milestone".</summary>
    public string Kind => Judged is { } judged ? EnumName.Kebab(judged.Target.Kind) : "milestone";

    /// <summary>Every part of every goal in the plan's order, as the newest release judges it.</summary>
    public static ImmutableArray<GoalPart> All(PlanAssessment assessment)
    {
        var judged = assessment.Newest.Goals.ToDictionary(goal => goal.Goal.Id);
        return
        [
            .. from chapter in assessment.Plan.Chapters
               from section in chapter.Sections
               from goal in section.Goals
               from part in PartsOf(chapter, section, judged[goal.Id])
               select part,
        ];
    }

    private static IEnumerable<GoalPart> PartsOf(Chapter chapter, Section section, GoalAssessment goal) => goal switch
    {
        { Parts.IsEmpty: true } => [new(chapter, section, goal, null, null)],
        { Goal.Commitment: Commitment.Tiered tiered } =>
            goal.Parts.Select((part, index) => new GoalPart(chapter, section, goal, tiered.Tiers[index], part)),
        _ => goal.Parts.Select(part => new GoalPart(chapter, section, goal, null, part)),
    };
}
