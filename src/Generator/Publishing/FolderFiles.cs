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
    public static IEnumerable<string> Of(string folder) =>
        Below(folder, string.Empty).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Below(string folder, string prefix)
    {
        foreach (var entry in Directory.GetFileSystemEntries(folder))
        {
            var name = Path.GetFileName(entry);
            if ((prefix.Length == 0 && KeptFiles.IsOfTheHost(name)) || OfTheSystem.Contains(name))
            {
                continue;
            }

            if (DiskEntry.IsFolder(entry))
            {
                foreach (var path in Below(entry, $"{prefix}{name}/"))
                {
                    yield return path;
                }
            }
            else
            {
                yield return prefix + name;
            }
        }
    }
}
