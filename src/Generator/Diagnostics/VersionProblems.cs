namespace Generator.Diagnostics;

/// <summary>What is wrong with the versions of a goal, and with the states of an action (C220 to C228).</summary>
internal static class VersionProblems
{
    public static Diagnostic OutOfOrder(SourceLocation at, DateOnly date, DateOnly before) =>
        Problem.Of("C220", at, ("date", date), ("before", before));

    public static Diagnostic AfterWithdrawal(SourceLocation at, DateOnly withdrawn) => Problem.Of("C221", at, ("withdrawn", withdrawn));

    public static Diagnostic BeforePlan(SourceLocation at, DateOnly date, DateOnly issued) =>
        Problem.Of("C222", at, ("date", date), ("issued", issued));

    public static Diagnostic WithdrawnAndNew(SourceLocation at) => Problem.Of("C223", at);

    public static Diagnostic NothingNew(SourceLocation at) => Problem.Of("C224", at);

    public static Diagnostic AfterNewestEdition(SourceLocation at, DateOnly date, DateOnly edition) =>
        Problem.Of("C225", at, ("date", date), ("edition", edition));

    public static Diagnostic StateOutOfOrder(SourceLocation at, DateOnly date, DateOnly before) =>
        Problem.Of("C226", at, ("date", date), ("before", before));

    public static Diagnostic StateRepeated(SourceLocation at, string state) => Problem.Of("C227", at, ("state", state));

    public static Diagnostic SourceTooOld(SourceLocation at, string source, string published, DateOnly date) =>
        Problem.Of("C228", at, ("source", source), ("published", published), ("date", date));
}
