using Generator.Model;

namespace Generator.Progress;

/// <summary>The judgement of one milestone for one release; the report is the row that tells of completion, if there is one.</summary>
internal sealed record MilestoneAssessment(Milestone Milestone, GoalStatus Status, Reason Reason, Observation? Report)
{
    /// <summary>How well the judgement is evidenced.</summary>
    public EvidenceRating Rating { get; init; } = EvidenceRating.None;
}
