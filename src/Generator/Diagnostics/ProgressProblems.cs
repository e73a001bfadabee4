namespace Generator.Diagnostics;

/// <summary>Problems found while judging the plan.</summary>
internal static class ProgressProblems
{
    /// <summary>P001: the date asked for is before the first release.</summary>
    public static Diagnostic NoReleaseAsOf(DateOnly asOf, DateOnly first) =>
        Problem.Of("P001", new("content/releases.yaml"), ("as-of", asOf), ("first", first));

    /// <summary>P002: a goal has no verdict in the newest edition, and nothing says where its figure was looked for.</summary>
    public static Diagnostic GoalWithoutSearch(SourceLocation at, string goal) => Problem.Of("P002", at, ("goal", goal));
}
