namespace Generator.Diagnostics;

/// <summary>Names that are different in content and would be one in an address of the site (C190, C335, D101).</summary>
internal static class AddressProblems
{
    public static Diagnostic SharedByGoals(SourceLocation at, string goal, string address, SourceLocation first) =>
        Problem.Of("C190", at, ("goal", goal), ("address", address), ("first", first));

    public static Diagnostic Joined(SourceLocation at, string address, string thing, string other, SourceLocation first) =>
        Problem.Of("C335", at, ("address", address), ("thing", thing), ("other", other), ("first", first));

    public static Diagnostic SharedByRows(SourceLocation at, string address, SourceLocation first) =>
        Problem.Of("D101", at, ("address", address), ("first", first));
}
