namespace Generator.Diagnostics;

/// <summary>
/// The problems of addresses and ids in the finished site (O011 to O020). Their place is in the generated file: its template or prose has
/// the fault.
/// </summary>
internal static class LinkProblems
{
    public static Diagnostic MissingFile(SourceLocation at, string written, string target, string? nearest) =>
        Problem.Of(
            nearest is null ? "O011" : "O011.nearest", at, ("written", written), ("target", target), ("nearest", nearest));

    public static Diagnostic MissingAnchor(SourceLocation at, string written, string target, string anchor, string? nearest) =>
        Problem.Of(
            nearest is null ? "O012" : "O012.nearest", at, ("written", written), ("anchor", anchor), ("target", target),
            ("nearest", nearest));

    public static Diagnostic FromHostRoot(SourceLocation at, string written) => Problem.Of("O013", at, ("written", written));

    public static Diagnostic WithoutScheme(SourceLocation at, string written) => Problem.Of("O014", at, ("written", written));

    public static Diagnostic RepeatedId(SourceLocation at, string id) => Problem.Of("O015", at, ("id", id));

    public static Diagnostic FetchedFromOutside(SourceLocation at, string written) => Problem.Of("O016", at, ("written", written));

    public static Diagnostic UnknownScheme(SourceLocation at, string written, string scheme) =>
        Problem.Of("O017", at, ("written", written), ("scheme", scheme));

    public static Diagnostic AboveRoot(SourceLocation at, string written) => Problem.Of("O018", at, ("written", written));

    public static Diagnostic Folder(SourceLocation at, string written) => Problem.Of("O019", at, ("written", written));

    public static Diagnostic Empty(SourceLocation at) => Problem.Of("O020", at);
}
