namespace Generator.Publishing;

/// <summary>What lies at a path. A link is a link, wherever it leads.</summary>
internal enum EntryKind
{
    None,
    File,
    Folder,
    Link,
}

/// <summary>
/// Looks at the disk without guessing: <c>File.Exists</c> and its like say “no” also when the disk refused to say, and what is then
/// taken for missing would be lost.
/// </summary>
internal static class DiskEntry
{
    /// <exception cref="IOException">The disk does not say.</exception>
    /// <exception cref="UnauthorizedAccessException">Nobody may look.</exception>
    public static EntryKind KindOf(string path)
    {
        try
        {
            var attributes = File.GetAttributes(path);
            return attributes.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Link
                : attributes.HasFlag(FileAttributes.Directory) ? EntryKind.Folder
                : EntryKind.File;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return EntryKind.None;
        }
    }

    public static bool IsFolder(string path) => KindOf(path) == EntryKind.Folder;

    /// <summary>Reads something of an entry that has to be kept or judged.</summary>
    /// <exception cref="UnreadableEntryException">It cannot be read.</exception>
    public static T Read<T>(string entry, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw refused as UnreadableEntryException ?? new UnreadableEntryException(entry, refused);
        }
    }

    /// <summary>Where a link leads, as it is written in it.</summary>
    public static string TargetOf(string link) =>
        new FileInfo(link).LinkTarget ?? throw new IOException($"The link cannot be read: {link}");
}

/// <summary>An entry of the site's folder that has to be kept or judged and cannot be read. Nothing may be replaced then.</summary>
internal sealed class UnreadableEntryException(string path, Exception cause) : IOException(cause.Message, cause)
{
    public string Path { get; } = path;
}

/// <summary>A folder of an earlier run that cannot be removed, or not as a whole.</summary>
internal sealed class FolderRemainsException(string folder, Exception cause) : IOException(cause.Message, cause)
{
    public string Folder { get; } = folder;
}
