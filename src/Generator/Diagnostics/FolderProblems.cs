namespace Generator.Diagnostics;

/// <summary>
/// Problems of the folder that a site is to be published to: what others did there, and what the disk or the system refuses, O060 to O072.
/// </summary>
internal static class FolderProblems
{
    /// <param name="folder">The output folder.</param>
    /// <param name="place">Where publishing wants to make a folder or file of its own.</param>
    public static Diagnostic NameTaken(string folder, string place) =>
        Problem.Of("O060", new(folder), ("folder", folder), ("place", place));

    /// <param name="folder">The output folder.</param>
    /// <param name="names">The first of the site's files that were changed since they were published.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic Edited(string folder, IEnumerable<string> names, int count) =>
        Problem.Of("O061", new(folder), ("folder", folder), ("names", names), ("count", count));

    /// <summary>Files of others that stay, because it was asked for.</summary>
    public static Diagnostic Kept(string folder, IEnumerable<string> names, int count) =>
        Problem.Of("O062", new(folder), ("folder", folder), ("names", names), ("count", count));

    /// <summary>Files of others that cannot stay, although it was asked for.</summary>
    public static Diagnostic InTheWay(string folder, IEnumerable<string> names, int count) =>
        Problem.Of("O063", new(folder), ("folder", folder), ("names", names), ("count", count));

    public static Diagnostic TooManyOpen(string folder) => Problem.Of("O064", new(folder), ("folder", folder));

    public static Diagnostic OtherDisk(string folder) => Problem.Of("O065", new(folder), ("folder", folder));

    public static Diagnostic DiskBroken(string folder) => Problem.Of("O066", new(folder), ("folder", folder));

    /// <param name="folder">The output folder.</param>
    /// <param name="path">What cannot be read, below the folder.</param>
    public static Diagnostic Unreadable(string folder, string path) =>
        Problem.Of("O067", new(folder), ("folder", folder), ("path", path));

    public static Diagnostic GroupNotKept(string folder) => Problem.Of("O068", new(folder), ("folder", folder));

    /// <param name="folder">The output folder.</param>
    /// <param name="remains">The folder of this or an earlier run that cannot be removed.</param>
    /// <param name="isStopping">Whether it stands in the way of the run.</param>
    public static Diagnostic Remains(string folder, string remains, bool isStopping = false) =>
        Problem.Of(isStopping ? "O069" : "O070", new(folder), ("folder", folder), ("remains", remains));

    public static Diagnostic PathTooLong(string folder) => Problem.Of("O071", new(folder), ("folder", folder));

    public static Diagnostic LinkInACircle(string folder) => Problem.Of("O072", new(folder), ("folder", folder));
}
