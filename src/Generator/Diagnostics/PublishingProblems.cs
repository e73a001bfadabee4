namespace Generator.Diagnostics;

/// <summary>
/// The problems of a published folder and of the disk that it lies on: what a build finds there (O030 to O034), what a folder has that its
/// list of files does not know (O035 to O039), and what a build makes otherwise than a list says (O040 to O047).
/// </summary>
internal static class PublishingProblems
{
    /// <summary>Most names that one message lists.</summary>
    public const int MostNames = 10;

    /// <param name="folder">The output folder.</param>
    /// <param name="names">The first of the files.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic Strangers(string folder, IEnumerable<string> names, int count) =>
        Problem.Of("O030", new(folder), ("folder", folder), ("names", names), ("count", count));

    public static Diagnostic DiskFull(string folder) => Problem.Of("O031", new(folder), ("folder", folder));

    public static Diagnostic NotAllowed(string folder, string around) =>
        Problem.Of("O032", new(folder), ("folder", folder), ("around", around));

    /// <summary>A file of the content would lie where the site has another.</summary>
    public static Diagnostic AddressTaken(SourceLocation at, string address) => Problem.Of("O033", at, ("address", address));

    /// <summary>A file of the content would lie where the site has a folder, or the other way about.</summary>
    public static Diagnostic FileAndFolder(SourceLocation at, string address) => Problem.Of("O034", at, ("address", address));

    public static Diagnostic NoManifest(string folder, string manifest) =>
        Problem.Of("O035", new(folder), ("folder", folder), ("manifest", manifest));

    public static Diagnostic Missing(string path) => Problem.Of("O036", new(path), ("path", path));

    public static Diagnostic OtherSize(string path, long listed, long found) =>
        Problem.Of("O037", new(path), ("path", path), ("listed", listed), ("found", found));

    public static Diagnostic OtherContent(string path) => Problem.Of("O038", new(path), ("path", path));

    public static Diagnostic NotListed(string path) => Problem.Of("O039", new(path), ("path", path));

    public static Diagnostic NotAManifest(string file) => Problem.Of("O040", new(file), ("file", file));

    public static Diagnostic OtherTool(string file, string listed, string here) =>
        Problem.Of("O041", new(file), ("listed", listed), ("here", here));

    public static Diagnostic OtherInput(string path) => Problem.Of("O042", new(path), ("path", path));

    public static Diagnostic InputMissing(string path) => Problem.Of("O043", new(path), ("path", path));

    public static Diagnostic InputAdded(string path) => Problem.Of("O044", new(path), ("path", path));

    public static Diagnostic CameOutDifferent(string path) => Problem.Of("O045", new("site-output/" + path), ("path", path));

    /// <summary>A file whose bytes depend on the kind of processor.</summary>
    public static Diagnostic DifferentHere(string path) => Problem.Of("O046", new("site-output/" + path), ("path", path));

    public static Diagnostic NotMade(string path) => Problem.Of("O047", new("site-output/" + path), ("path", path));

    public static Diagnostic MadeBesides(string path) => Problem.Of("O048", new("site-output/" + path), ("path", path));
}
