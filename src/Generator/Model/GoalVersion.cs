namespace Generator.Model;

/// <summary>A decision that changed a goal or took it back: from when it holds, why, and where it stands.</summary>
/// <param name="Date">The day from which it holds.</param>
/// <param name="Reason">Why, as the decision gives it.</param>
/// <param name="Source">Where the decision stands.</param>
/// <param name="Terms">What holds from then on; null where the goal is withdrawn.</param>
internal sealed record GoalVersion(DateOnly Date, LocalizedText Reason, SourceId Source, GoalTerms? Terms);

/// <summary>What a goal promises: in words, and as what can be judged.</summary>
internal sealed record GoalTerms(LocalizedText Promise, Commitment Commitment);
