namespace Generator.Diagnostics;

/// <summary>What releases.yaml says of an edition to come.</summary>
internal static class EditionProblems
{
    /// <summary>C192: an edition that is not the newest names the next.</summary>
    public static Diagnostic NextOfOlder(SourceLocation at, string year, string newest) =>
        Problem.Of("C192", at, ("year", year), ("newest", newest));

    /// <summary>C193: the next edition is expected no later than the newest came out.</summary>
    public static Diagnostic NextNotLater(SourceLocation at, string next, DateOnly date) =>
        Problem.Of("C193", at, ("next", next), ("date", date));

    /// <summary>C195: there is no edition, so that there is nothing to publish.</summary>
    public static Diagnostic None(SourceLocation at) => Problem.Of("C195", at);

    /// <summary>C194: the day on which the next edition was expected has gone by.</summary>
    public static Diagnostic NextHasPassed(SourceLocation at, string next) => Problem.Of("C194", at, ("next", next));
}
