namespace Generator.Publishing;

/// <summary>The files that lie in a folder of a site, by their paths below it with forward slashes.</summary>
internal static class FolderFiles
{
    /// <summary>What systems put into every folder that somebody looks at.</summary>
    private static readonly HashSet<string> OfTheSystem = new(StringComparer.OrdinalIgnoreCase) { ".DS_Store", "Thumbs.db", "desktop.ini" };

    /// <summary>
    /// The files in ordinal order, without those of the host, whose names at the root begin with a dot. A link counts as a file and is
    /// not followed.
    /// </summary>
    public static IEnumerable<string> Of(string folder) =>
        Below(new DirectoryInfo(folder), string.Empty).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Below(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if ((prefix.Length == 0 && KeptFiles.IsDotFile(entry.Name)) || OfTheSystem.Contains(entry.Name))
            {
                continue;
            }

            if (entry is DirectoryInfo { LinkTarget: null } inner)
            {
                foreach (var path in Below(inner, $"{prefix}{entry.Name}/"))
                {
                    yield return path;
                }
            }
            else
            {
                yield return prefix + entry.Name;
            }
        }
    }
}
