namespace Generator.Diagnostics;

/// <summary>
/// What stands in the way of comparing plans: how indicators declare themselves the same (C280, C281), and the folders of plans and of
/// their sites (O050 to O057).
/// </summary>
internal static class PlansProblems
{
    public static Diagnostic NotACommonName(SourceLocation at, string name) => Problem.Of("C280", at, ("name", name));

    public static Diagnostic CommonNameTwice(SourceLocation at, string indicator, string other, string name) =>
        Problem.Of("C281", at, ("indicator", indicator), ("other", other), ("name", name));

    public static Diagnostic NoPlans(string folder) => Problem.Of("O050", new(folder), ("folder", folder));

    public static Diagnostic NoContent(string folder, string plan) =>
        Problem.Of("O051", new($"{folder}/{plan}"), ("folder", folder), ("plan", plan));

    public static Diagnostic UnusableName(string folder, string plan) => Problem.Of("O052", new($"{folder}/{plan}"), ("plan", plan));

    public static Diagnostic NoSummary(string folder, string plan, string file) =>
        Problem.Of("O053", new($"{folder}/{plan}"), ("plan", plan), ("file", file));

    public static Diagnostic LeftOver(string plans, string folder, string plan) =>
        Problem.Of("O054", new($"{folder}/{plan}"), ("folder", folder), ("plan", plan), ("plans", plans));

    public static Diagnostic NotBuilt(string folder, string plan) =>
        Problem.Of("O055", new($"{folder}/{plan}"), ("folder", folder), ("plan", plan));

    public static Diagnostic NoCommonLanguage(string folder, IReadOnlyList<string> languages) =>
        Problem.Of("O056", new(folder), ("languages", languages));

    public static Diagnostic HoldsSingleSite(string folder, string manifest) =>
        Problem.Of("O057", new(folder), ("folder", folder), ("manifest", manifest));
}
