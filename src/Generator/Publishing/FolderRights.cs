namespace Generator.Publishing;

/// <summary>
/// A site that takes another's place takes its permissions, its group and, where it may, its owner, too: the server that shows it reads it
/// by them. A file that was there before keeps its own, a new one gets those of the old list of files, a new folder those of the site's
/// folder.
/// </summary>
internal static class FolderRights
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder in which a site is put together. What replaces another is nobody's to see before it is complete.</summary>
    public static void Create(string folder, string like)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows() && DiskEntry.IsFolder(like))
        {
            File.SetUnixFileMode(folder, OwnerOnly);
        }
    }

    /// <summary>Gives all that lies in a folder the rights that it has in another, or would have there.</summary>
    /// <returns>Whether the system let all groups be kept.</returns>
    public static bool Carry(string from, string to)
    {
        if (OperatingSystem.IsWindows() || FolderStatus(from) is not { } folder)
        {
            return true;
        }

        return Carry(from, to, folder, FileStatus(Path.Combine(from, SiteManifest.FileName)));
    }

    /// <summary>The same for a single file that takes another's place.</summary>
    public static bool CarryFile(string from, string to) =>
        OperatingSystem.IsWindows() || FileStatus(from) is not { } like || Give(to, like);

    private static bool Carry(string from, string to, EntryStatus folder, EntryStatus? file)
    {
        var areKept = true;
        foreach (var entry in Directory.GetFileSystemEntries(to))
        {
            var kind = DiskEntry.KindOf(entry);
            var earlier = Path.Combine(from, Path.GetFileName(entry));
            if (kind == EntryKind.Folder)
            {
                areKept &= Carry(earlier, entry, folder, file);
            }
            else if (kind == EntryKind.File && (FileStatus(earlier) ?? file) is { } like)
            {
                areKept &= Give(entry, like);
            }
        }

        // Last: the rights may be such that nothing could be written into it any more.
        return Give(to, FolderStatus(from) ?? folder) && areKept;
    }

    private static bool Give(string path, EntryStatus like)
    {
        if (OperatingSystem.IsWindows() || UnixCalls.StatusOf(path) is not { } now)
        {
            return true;
        }

        if (like == now)
        {
            return true;
        }

        // Owner and group first: changing them takes the set-group bit away. Only an administrator may give a file to somebody else.
        var isGiven = UnixCalls.TryGive(path, like.Owner, like.Group) || like.Group == now.Group || UnixCalls.TryGive(path, like.Group);
        File.SetUnixFileMode(path, like.Permissions);
        return isGiven;
    }

    /// <summary>A folder may lie where a file lay before, and the other way round: neither takes over the rights of the other.</summary>
    private static EntryStatus? FolderStatus(string path) =>
        UnixCalls.StatusOf(path) is { IsFolder: true } status ? status : null;

    private static EntryStatus? FileStatus(string path) =>
        UnixCalls.StatusOf(path) is { IsRegularFile: true } status ? status : null;
}
