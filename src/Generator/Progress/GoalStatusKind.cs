namespace Generator.Progress;

/// <summary>What the statuses have in common.</summary>
internal static class GoalStatusKind
{
    /// <summary>Whether figures or statements decide the goal; the others are counted openly as not judged. The single definition.</summary>
    public static bool IsVerdict(this GoalStatus status) =>
        status is not (GoalStatus.NoData or GoalStatus.BaselineOnly or GoalStatus.NotComparable or GoalStatus.Undecided);
}
