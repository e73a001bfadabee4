namespace Generator.Diagnostics;

/// <summary>What is wrong with formulas of indicators, and with what units are made of (C229 to C239).</summary>
internal static class FormulaProblems
{
    public static Diagnostic NotReadable(SourceLocation at, string formula, Phrase fault) =>
        Problem.Of("C229", at, ("formula", formula), ("fault", fault));

    public static Diagnostic NoIndicator(SourceLocation at) => Problem.Of("C230", at);

    public static Diagnostic DecimalsWithoutFormula(SourceLocation at) => Problem.Of("C230.decimals", at);

    public static Diagnostic UnknownBasis(SourceLocation at, string basis, string indicator, IReadOnlyCollection<string> known) =>
        Problem.Of("C231", at, ("basis", basis), ("indicator", indicator), ("suggestion", Suggestion.For(basis, known)));

    public static Diagnostic TwoBases(SourceLocation at, string indicator) => Problem.Of("C231.two", at, ("indicator", indicator));

    public static Diagnostic UnlikeSum(SourceLocation at, object left, object right) =>
        Problem.Of("C232", at, ("left", left.ToString()), ("right", right.ToString()));

    public static Diagnostic OtherUnit(
        SourceLocation at, object gives, string unit, object declared, IReadOnlyCollection<string> fitting) => Problem.Of(
        fitting.Count == 0 ? "C233" : "C233.fitting",
        at,
        ("gives", gives.ToString()),
        ("unit", unit),
        ("declared", declared.ToString()),
        ("fitting", fitting));

    public static Diagnostic UnknownUnit(SourceLocation at, string unit) => Problem.Of("C233.number", at, ("unit", unit));

    public static Diagnostic UnitNotMade(SourceLocation at, string unit, Phrase fault) =>
        Problem.Of("C234", at, ("unit", unit), ("fault", fault));

    public static Diagnostic RowOfFormula(SourceLocation at, string indicator) => Problem.Of("C235", at, ("indicator", indicator));

    public static Diagnostic Circle(SourceLocation at, string way) => Problem.Of("C236", at, ("way", way));

    public static Diagnostic TooLongChain(SourceLocation at, int most) => Problem.Of("C236.long", at, ("most", most));

    public static Diagnostic NotComputed(SourceLocation at, string indicator, int year) =>
        Problem.Of("C237", at, ("indicator", indicator), ("year", year));

    public static Diagnostic OtherBasis(SourceLocation at, string indicator, string input, int year, string basis) => Problem.Of(
        basis.Length == 0 ? "C237.usual" : "C237.basis", at, ("indicator", indicator), ("input", input), ("year", year), ("basis", basis));

    public static Diagnostic OutOfRange(SourceLocation at, string indicator, int year, string sum) =>
        Problem.Of("C238", at, ("indicator", indicator), ("year", year), ("sum", sum));

    public static Diagnostic InputNotFitting(SourceLocation at, string input, string observations, string wanted) =>
        Problem.Of("C239", at, ("input", input), ("observations", observations), ("wanted", wanted));

    public static Diagnostic ResultNotFitting(SourceLocation at, string observations) =>
        Problem.Of("C239.result", at, ("observations", observations));
}
