using Generator.Loading;

namespace Generator.Publishing;

/// <summary>
/// Opens files of a folder for somebody who must not get out of it: no links are followed, and only regular files are opened.
/// </summary>
internal static class SiteFolderFiles
{
    /// <summary>The file at these names below the folder, for reading bit by bit; null where there is none.</summary>
    public static Stream? Open(string folder, IReadOnlyList<string> names)
    {
        if (Locate(folder, names) is not { } path
            || DiskEntry.KindOf(path) != EntryKind.File
            || UnixCalls.StatusOf(path) is { IsRegularFile: false })
        {
            return null;
        }

        return new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
    }

    public static bool HasFolder(string folder, IReadOnlyList<string> names) =>
        Locate(folder, names) is { } path && DiskEntry.IsFolder(path);

    /// <summary>The path, when it is what it says, whatever the names are: real paths are compared.</summary>
    private static string? Locate(string folder, IReadOnlyList<string> names)
    {
        var root = RealPath.Of(folder);
        var path = names.Aggregate(root, Path.Combine);
        return string.Equals(RealPath.Of(path), path, StringComparison.Ordinal) && RealPath.IsWithin(path, root) ? path : null;
    }
}
