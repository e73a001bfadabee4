namespace Generator.Diagnostics;

/// <summary>Input that is more than can be read, or is no file of its folder: codes L070 to L089.</summary>
internal static class LimitProblems
{
    /// <summary>What is in a file brought a reader down.</summary>
    public static Diagnostic BroughtDown(SourceLocation at, string detail) => Problem.Of("L070", at, ("detail", detail));

    /// <summary>There is no memory for more.</summary>
    public static Diagnostic FullMemory(SourceLocation at, long bytes) => Problem.Of("L083", at, ("size", bytes / 1_000_000));

    public static Diagnostic LinkOutside(string path) => Problem.Of("L071", new(path));

    public static Diagnostic NotAFile(string path) => Problem.Of("L072", new(path));

    public static Diagnostic TooManyFiles(string folder, int count, int limit) =>
        Problem.Of("L073", new(folder), ("count", count), ("limit", limit));

    public static Diagnostic TooMuch(string folder, long bytes, long limit) =>
        Problem.Of("L074", new(folder), ("size", (bytes + 999_999) / 1_000_000), ("limit", limit / 1_000_000));

    public static Diagnostic LongLine(SourceLocation at, int length, int limit) =>
        Problem.Of("L075", at, ("length", length), ("limit", limit));

    public static Diagnostic LongCell(SourceLocation at, int length, int limit) =>
        Problem.Of("L076", at, ("length", length), ("limit", limit));

    public static Diagnostic TooManyColumns(SourceLocation at, int count, int limit) =>
        Problem.Of("L077", at, ("count", count), ("limit", limit));

    public static Diagnostic TooManyRows(SourceLocation at, int limit) => Problem.Of("L078", at, ("limit", limit));

    public static Diagnostic TooManyCells(SourceLocation at, int limit) => Problem.Of("L079", at, ("limit", limit));

    public static Diagnostic TooManyNodes(SourceLocation at, int limit) => Problem.Of("L080", at, ("limit", limit));

    public static Diagnostic TooManySheets(string path, int count, int limit) =>
        Problem.Of("L081", new(path), ("count", count), ("limit", limit));

    /// <summary>A character that no text has.</summary>
    public static Diagnostic NoSign(SourceLocation at, char sign) =>
        Problem.Of("L082", at, ("sign", $"U+{(int)sign:X4}"));
}
