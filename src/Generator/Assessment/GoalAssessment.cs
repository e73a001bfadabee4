using System.Collections.Immutable;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// The judgement of one goal for one release. A goal with targets has a part for each of them (one, or its tiers), and the
/// headline is the worst part; a dated goal has a milestone and no parts.
/// </summary>
internal sealed record GoalAssessment(Goal Goal, ImmutableArray<TargetAssessment> Parts, MilestoneAssessment? Milestone)
{
    public TargetAssessment? Headline => Parts.IsEmpty ? null : Parts.MinBy(part => part.Status);

    public Status Status => Milestone?.Status ?? Headline!.Status;

    public Reason Reason => Milestone?.Reason ?? Headline!.Reason;

    /// <summary>How well the headline is evidenced.</summary>
    public EvidenceRating Rating => Milestone?.Rating ?? Headline!.Rating;

    /// <summary>What the content tells of evidence beside the measure, once the release knows the figures behind it.</summary>
    public FoundEvidence? Found { get; init; }
}

/// <summary>The judgement of one milestone for one release; the report is the row that tells of completion, if there is one.</summary>
internal sealed record MilestoneAssessment(Milestone Milestone, Status Status, Reason Reason, Observation? Report)
{
    /// <summary>How well the judgement is evidenced.</summary>
    public EvidenceRating Rating { get; init; } = EvidenceRating.None;
}
