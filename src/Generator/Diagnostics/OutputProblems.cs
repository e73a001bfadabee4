namespace Generator.Diagnostics;

/// <summary>
/// The problems of the finished site and its folder: publishing, O001 to O010; those of links are <see cref="LinkProblems"/>.
/// </summary>
internal static class OutputProblems
{
    public static Diagnostic IsAFile(string folder) => Problem.Of("O001", new(folder), ("folder", folder));

    public static Diagnostic RootOrHome(string folder) => Problem.Of("O002", new(folder), ("folder", folder));

    public static Diagnostic OverlapsInput(string folder, string input) =>
        Problem.Of("O003", new(folder), ("folder", folder), ("input", input));

    public static Diagnostic Foreign(string folder, string manifest) =>
        Problem.Of("O004", new(folder), ("folder", folder), ("manifest", manifest));

    public static Diagnostic Busy(string folder) => Problem.Of("O005", new(folder), ("folder", folder));

    public static Diagnostic CannotReplace(string folder, string reason) =>
        Problem.Of("O006", new(folder), ("folder", folder), ("reason", reason));

    public static Diagnostic CannotWrite(string folder, string reason) =>
        Problem.Of("O007", new(folder), ("folder", folder), ("reason", reason));

    public static Diagnostic NotAsWritten(string folder, string path) => Problem.Of("O008", new(folder), ("path", path));

    public static Diagnostic ManifestNameTaken(string manifest) =>
        Problem.Of("O009", new("content/static/" + manifest), ("manifest", manifest));

    public static Diagnostic OldSiteRemains(string folder, string reason) =>
        Problem.Of("O010", new SourceLocation(folder), ("folder", folder), ("reason", reason));
}
