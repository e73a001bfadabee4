namespace Generator.Publishing;

/// <summary>Removes folders that nobody looks at any more. What can go goes, also when something in between cannot.</summary>
internal static class FolderRemoval
{
    /// <summary>
    /// Removes a folder with all that is in it; links are removed and not followed. Nothing else than a folder is touched.
    /// </summary>
    /// <exception cref="FolderRemainsException">Something of it is still there.</exception>
    public static void Remove(string folder)
    {
        if (!DiskEntry.IsFolder(folder))
        {
            return;
        }

        Exception? refusal = null;
        RemoveFolder(folder, ref refusal);
        if (refusal is not null)
        {
            throw new FolderRemainsException(folder, refusal);
        }
    }

    private static void RemoveFolder(string folder, ref Exception? refusal)
    {
        try
        {
            MakeWritable(folder);
            foreach (var entry in Directory.GetFileSystemEntries(folder))
            {
                RemoveEntry(entry, ref refusal);
            }

            Directory.Delete(folder);
        }
        catch (DirectoryNotFoundException)
        {
            // Gone already, which is what is wanted.
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            refusal ??= refused;
        }
    }

    private static void RemoveEntry(string entry, ref Exception? refusal)
    {
        try
        {
            var attributes = File.GetAttributes(entry);
            var isLink = attributes.HasFlag(FileAttributes.ReparsePoint);
            if (attributes.HasFlag(FileAttributes.Directory) && !isLink)
            {
                RemoveFolder(entry, ref refusal);
                return;
            }

            // Windows deletes no file that may only be read, such as those in which git keeps its objects.
            if (OperatingSystem.IsWindows() && attributes.HasFlag(FileAttributes.ReadOnly))
            {
                File.SetAttributes(entry, attributes & ~FileAttributes.ReadOnly);
            }

            if (OperatingSystem.IsWindows() && isLink && attributes.HasFlag(FileAttributes.Directory))
            {
                Directory.Delete(entry);
            }
            else
            {
                File.Delete(entry);
            }
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // As wanted.
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            refusal ??= refused;
        }
    }

    /// <summary>Nothing can be taken out of a folder that may only be read, also by its owner, who may change that.</summary>
    private static void MakeWritable(string folder)
    {
        const UnixFileMode needed = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(folder) is var mode && (mode & needed) != needed)
        {
            File.SetUnixFileMode(folder, mode | needed);
        }
    }
}
