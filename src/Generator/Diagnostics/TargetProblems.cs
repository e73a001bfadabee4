namespace Generator.Diagnostics;

/// <summary>What in a target does not go with its kind (C200 to C219).</summary>
internal static class TargetProblems
{
    public static Diagnostic FieldNotFitting(SourceLocation at, string field, string kind) =>
        Problem.Of("C200", at, ("field", field), ("kind", kind));

    public static Diagnostic BoundNotFitting(SourceLocation at, string bound, string kind, IReadOnlyCollection<string> fitting) =>
        Problem.Of("C210", at, ("bound", bound), ("kind", kind), ("fitting", fitting));

    public static Diagnostic RangeEnds(SourceLocation at) => Problem.Of("C202", at);

    public static Diagnostic AllowanceShape(SourceLocation at, string indicator) => Problem.Of("C203", at, ("indicator", indicator));

    public static Diagnostic MultipleAgainstDirection(SourceLocation at, string indicator) =>
        Problem.Of("C204", at, ("indicator", indicator));

    public static Diagnostic NotAPlace(SourceLocation at) => Problem.Of("C205", at);

    public static Diagnostic NotPoints(SourceLocation at, string unit, string indicator, string indicatorUnit) =>
        Problem.Of("C206", at, ("unit", unit), ("indicator", indicator), ("indicator-unit", indicatorUnit));

    public static Diagnostic ProjectionNotFitting(SourceLocation at, string projection, string indicator) =>
        Problem.Of("C207", at, ("projection", projection), ("indicator", indicator));

    public static Diagnostic ProjectedNotReached(SourceLocation at, string indicator) => Problem.Of("C300", at, ("indicator", indicator));

    public static Diagnostic EachWithoutRegions(SourceLocation at, string indicator) => Problem.Of("C208", at, ("indicator", indicator));

    public static Diagnostic FloorAgainstDirection(SourceLocation at, string indicator) =>
        Problem.Of("C209", at, ("indicator", indicator));
}
