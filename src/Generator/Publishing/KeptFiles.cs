namespace Generator.Publishing;

/// <summary>
/// The dot-files at the root of an output folder (.gitignore, .well-known, .git) belong to whoever hosts the site. They are carried
/// over, except those that the old manifest lists, which an earlier build made, and those that the new site brings itself.
/// </summary>
internal static class KeptFiles
{
    public static bool IsDotFile(string path) => Path.GetFileName(path).StartsWith('.');

    public static void Copy(string from, string to, SiteManifest? made)
    {
        var ours = made is null ? [] : made.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in Directory.EnumerateFileSystemEntries(from).Where(IsDotFile))
        {
            CopyEntry(entry, Path.GetFileName(entry), to, ours);
        }
    }

    private static void CopyEntry(string entry, string relative, string to, HashSet<string> ours)
    {
        var target = Path.Combine(to, relative);
        var info = new FileInfo(entry);
        if (ours.Contains(relative) || File.Exists(target))
        {
            return;
        }

        if (info.LinkTarget is { } link)
        {
            File.CreateSymbolicLink(target, link);
        }
        else if (info.Attributes.HasFlag(FileAttributes.Directory))
        {
            var children = Directory.GetFileSystemEntries(entry);
            foreach (var child in children)
            {
                CopyEntry(child, $"{relative}/{Path.GetFileName(child)}", to, ours);
            }

            // A folder of which every file was an earlier build's goes with them.
            if (children.Length == 0 || !children.All(child => ours.Contains($"{relative}/{Path.GetFileName(child)}")))
            {
                FolderMode.Create(target, like: entry);
            }
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(entry, target);
        }
    }
}
