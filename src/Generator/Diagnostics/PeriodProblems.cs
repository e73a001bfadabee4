namespace Generator.Diagnostics;

/// <summary>What is wrong with the years of datasets where they are written as several, or as fiscal ones (D222 to D224).</summary>
internal static class PeriodProblems
{
    public static Diagnostic FiscalYear(SourceLocation at, string text) => Problem.Of("D222", at, ("text", text));

    public static Diagnostic UnclearYears(SourceLocation at, string text) => Problem.Of("D223", at, ("text", text));

    public static Diagnostic PartOfSeveralYears(SourceLocation at, string period, string years) =>
        Problem.Of("D224", at, ("period", period), ("years", years));
}
