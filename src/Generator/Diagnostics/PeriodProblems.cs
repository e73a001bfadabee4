namespace Generator.Diagnostics;

/// <summary>What is wrong with the years of datasets where they are written as several, or as fiscal ones (D222 to D224), and what does not go with
/// figures for several years (C290 to C292).</summary>
internal static class PeriodProblems
{
    public static Diagnostic FiscalYear(SourceLocation at, string text) => Problem.Of("D222", at, ("text", text));

    public static Diagnostic UnclearYears(SourceLocation at, string text) => Problem.Of("D223", at, ("text", text));

    public static Diagnostic TogetherNotFitting(SourceLocation at, string together, string indicator, string observations) =>
        Problem.Of("C290", at, ("together", together), ("indicator", indicator), ("observations", observations));

    public static Diagnostic FirstYearNotBefore(SourceLocation at, int first, int last) =>
        Problem.Of("C291", at, ("first", first), ("last", last));

    public static Diagnostic PartOfSeveralYears(SourceLocation at, string period, string years) =>
        Problem.Of("D224", at, ("period", period), ("years", years));
}
