namespace Generator.Publishing;

/// <summary>The files that lie in a folder of a site, by their paths below it with forward slashes.</summary>
internal static class FolderFiles
{
    /// <summary>What systems put into every folder that somebody looks at.</summary>
    private static readonly HashSet<string> OfTheSystem = new(StringComparer.OrdinalIgnoreCase) { ".DS_Store", "Thumbs.db", "desktop.ini" };

    /// <summary>
    /// The files in ordinal order, without those of the host at the root. A link counts as a file and is
    /// not followed.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="refused">Told of each folder that cannot be read, and the others are read; without it, the first is thrown.</param>
    /// <exception cref="UnreadableEntryException">A folder cannot be read, and nobody wants to be told.</exception>
    public static IEnumerable<string> Of(string folder, Action<UnreadableEntryException>? refused = null) =>
        Below(folder, string.Empty, refused).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Below(string folder, string prefix, Action<UnreadableEntryException>? refused)
    {
        foreach (var entry in Read(folder, () => Directory.GetFileSystemEntries(folder), refused) ?? [])
        {
            var name = Path.GetFileName(entry);
            if ((prefix.Length == 0 && KeptFiles.IsOfTheHost(name)) || OfTheSystem.Contains(name))
            {
                continue;
            }

            switch (Read(entry, () => (EntryKind?)DiskEntry.KindOf(entry), refused))
            {
                case null:
                    break;
                case EntryKind.Folder:
                    foreach (var path in Below(entry, $"{prefix}{name}/", refused))
                    {
                        yield return path;
                    }

                    break;
                default:
                    yield return prefix + name;
                    break;
            }
        }
    }

    /// <summary>Null, after it was told, where the disk refuses.</summary>
    private static T? Read<T>(string entry, Func<T?> read, Action<UnreadableEntryException>? refused)
    {
        try
        {
            return DiskEntry.Read(entry, read);
        }
        catch (UnreadableEntryException unreadable) when (refused is not null)
        {
            refused(unreadable);
            return default;
        }
    }
}
