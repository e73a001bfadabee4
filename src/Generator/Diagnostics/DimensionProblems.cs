namespace Generator.Diagnostics;

/// <summary>What is wrong with dimensions and with the members that datasets and targets name (C240 to C249, D220 to D221).</summary>
internal static class DimensionProblems
{
    public static Diagnostic NoMembers(SourceLocation at, string dimension) => Problem.Of("C240", at, ("dimension", dimension));

    public static Diagnostic HeaderTaken(SourceLocation at, string dimension, string header) =>
        Problem.Of("C241", at, ("dimension", dimension), ("header", header));

    public static Diagnostic HeaderShared(SourceLocation at, string dimension, string other, string header) =>
        Problem.Of("C242", at, ("dimension", dimension), ("other", other), ("header", header));

    public static Diagnostic TargetNotBrokenDown(SourceLocation at, string indicator, string dimension) =>
        Problem.Of("C243", at, ("indicator", indicator), ("dimension", dimension));

    public static Diagnostic UnknownMemberOfTarget(
        SourceLocation at, string member, string dimension, IReadOnlyCollection<string> known) =>
        Problem.Of("C244", at, ("member", member), ("dimension", dimension), ("nearest", Suggestion.For(member, known)));

    public static Diagnostic TargetOfNothing(SourceLocation at) => Problem.Of("C245", at);

    public static Diagnostic UnknownMember(SourceLocation at, string member, string dimension, IReadOnlyCollection<string> known) =>
        Problem.Of("D220", at, ("member", member), ("dimension", dimension), ("nearest", Suggestion.For(member, known)));

    public static Diagnostic NotBrokenDown(SourceLocation at, string indicator, string dimension) =>
        Problem.Of("D221", at, ("indicator", indicator), ("dimension", dimension));
}
