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
}
