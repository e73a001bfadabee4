namespace Generator.Diagnostics;

/// <summary>Problems found while judging the plan.</summary>
internal static class ProgressProblems
{
    /// <summary>P001: the date asked for is before the first release.</summary>
    public static Diagnostic NoReleaseAsOf(DateOnly asOf, DateOnly first) => Diagnostic.Error(
        new("P001"),
        new("content/releases.yaml"),
        $"On {asOf:yyyy-MM-dd} nothing had been released yet: the first release is dated {first:yyyy-MM-dd}.",
        "Leave --as-of out to build the report of today, or give a later date.");

    /// <summary>P002: a goal has no verdict in the newest edition, and nothing says where its figure was looked for.</summary>
    public static Diagnostic GoalWithoutSearch(SourceLocation at, string goal) => Diagnostic.Error(
        new("P002"),
        at,
        $"The goal “{goal}” has no verdict, and searches.yaml does not say where its figure was looked for.",
        "Add the goal to a record of searches.yaml, with the places, the day and the terms.");
}
