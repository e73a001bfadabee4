namespace Generator.Diagnostics;

/// <summary>What is wrong with the years of datasets where they are written as several, or as fiscal ones (D222 to D224,
/// D230 to D233, D250), and what does not go with figures for several years or fiscal ones (C290 to C295, C333, C334).</summary>
internal static class PeriodProblems
{
    public static Diagnostic FiscalYear(SourceLocation at, string text, string indicator) =>
        Problem.Of("D222", at, ("text", text), ("indicator", indicator));

    public static Diagnostic UnclearYears(SourceLocation at, string text) => Problem.Of("D223", at, ("text", text));

    public static Diagnostic TogetherNotFitting(SourceLocation at, string together, string indicator, string observations) =>
        Problem.Of("C290", at, ("together", together), ("indicator", indicator), ("observations", observations));

    public static Diagnostic FirstYearNotBefore(SourceLocation at, string first, string last) =>
        Problem.Of("C291", at, ("first", first), ("last", last));

    public static Diagnostic PlanYearNeeded(SourceLocation at, string text, string example) =>
        Problem.Of("C333", at, ("text", text), ("example", example));

    public static Diagnostic OwnBaseYearNeeded(SourceLocation at, string indicator, string baseYear) =>
        Problem.Of("C334", at, ("indicator", indicator), ("base", baseYear));

    public static Diagnostic CalendarYearUnwritten(SourceLocation at, string indicator, string release) =>
        Problem.Of("D250", at, ("indicator", indicator), ("release", release));

    public static Diagnostic CalendarYearNeeded(SourceLocation at, string text) => Problem.Of("C292", at, ("text", text));

    public static Diagnostic YearsOfOtherKind(
        SourceLocation at, string field, string year, string indicator, bool isFiscal, string example) => Problem.Of(
        "C293",
        at,
        ("field", field),
        ("year", year),
        ("indicator", indicator),
        ("kind", Phrase.Of(isFiscal ? "years.fiscal" : "years.calendar")),
        ("example", example));

    public static Diagnostic BaseYearNeeded(SourceLocation at, string indicator) => Problem.Of("C294", at, ("indicator", indicator));

    public static Diagnostic FormulaOfOtherYears(SourceLocation at, string indicator, string other) =>
        Problem.Of("C295", at, ("indicator", indicator), ("other", other));

    public static Diagnostic FiscalYearParts(SourceLocation at, string text) => Problem.Of("D230", at, ("text", text));

    /// <param name="at">Where.</param>
    /// <param name="text">What is written; nothing where the cell is empty.</param>
    /// <param name="indicator">The indicator, whose years are fiscal ones.</param>
    public static Diagnostic FiscalYearNeeded(SourceLocation at, string text, string indicator) =>
        text.Length == 0
            ? Problem.Of("D231", at, ("indicator", indicator))
            : Problem.Of("D232", at, ("text", text), ("indicator", indicator));

    public static Diagnostic PartOfFiscalYear(SourceLocation at, string period, string indicator) =>
        Problem.Of("D233", at, ("period", period), ("indicator", indicator));

    public static Diagnostic PartOfSeveralYears(SourceLocation at, string period, string years) =>
        Problem.Of("D224", at, ("period", period), ("years", years));
}
