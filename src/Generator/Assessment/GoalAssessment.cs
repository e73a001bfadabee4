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

    /// <summary>How the goal would stand by what it committed to before, the plan's own terms first; empty where they still hold.</summary>
    public ImmutableArray<GoalAssessment> ByEarlierTerms { get; init; } = [];

    /// <summary>How the goal would stand by what the plan committed to at first; null where that is still in force.</summary>
    public GoalAssessment? ByOriginal => ByEarlierTerms.FirstOrDefault();

    /// <summary>
    /// The goal taken back: its figures are shown as they are, and nothing is said of keeping or breaking a promise that no longer stands.
    /// </summary>
    public GoalAssessment Withdrawn() => this with
    {
        Parts = [.. Parts.Select(part => part with { Status = Status.Withdrawn, Reason = Reason.Withdrawn, Rating = EvidenceRating.None })],
        Milestone = Milestone is null
            ? null
            : Milestone with { Status = Status.Withdrawn, Reason = Reason.Withdrawn, Rating = EvidenceRating.None },
    };
}

/// <summary>The judgement of one milestone for one release; the report is the row that tells of completion, if there is one.</summary>
internal sealed record MilestoneAssessment(Milestone Milestone, Status Status, Reason Reason, Observation? Report)
{
    /// <summary>How well the judgement is evidenced.</summary>
    public EvidenceRating Rating { get; init; } = EvidenceRating.None;
}
