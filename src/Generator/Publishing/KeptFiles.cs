using System.Text.RegularExpressions;

namespace Generator.Publishing;

/// <summary>
/// Some files at the root of an output folder belong to whoever hosts the site: those whose names begin with a dot (.htaccess,
/// .well-known, .git), settings of hosts (CNAME) and the proofs of ownership that search engines ask for. They are carried over, except
/// those that the old manifest lists, which an earlier build made, and those that the new site brings itself. What cannot be read stops
/// the run: it would be lost.
/// </summary>
internal static partial class KeptFiles
{
    public static bool IsOfTheHost(string path) => OfHosts().IsMatch(Path.GetFileName(path));

    /// <param name="from">The site's folder.</param>
    /// <param name="to">The staged folder.</param>
    /// <param name="made">What the site in the folder consists of; null where there is none.</param>
    /// <param name="others">Further files that stay as they are, also where the new site has others of their names.</param>
    public static void Copy(string from, string to, SiteManifest? made, IEnumerable<string> others)
    {
        var ours = made is null ? [] : made.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in DiskEntry.Read(from, () => Directory.GetFileSystemEntries(from)).Where(IsOfTheHost))
        {
            CopyEntry(entry, Path.GetFileName(entry), to, ours);
        }

        foreach (var path in others)
        {
            var target = Path.Combine(to, path);
            File.Delete(target);
            CopyFile(Path.Combine(from, path), target);
        }
    }

    private static void CopyEntry(string entry, string relative, string to, HashSet<string> ours)
    {
        var target = Path.Combine(to, relative);
        if (ours.Contains(relative) || DiskEntry.KindOf(target) is EntryKind.File or EntryKind.Link)
        {
            return;
        }

        if (DiskEntry.Read(entry, () => DiskEntry.KindOf(entry)) != EntryKind.Folder)
        {
            if (DiskEntry.KindOf(target) == EntryKind.None)
            {
                CopyFile(entry, target);
            }

            return;
        }

        var children = DiskEntry.Read(entry, () => Directory.GetFileSystemEntries(entry));
        foreach (var child in children)
        {
            CopyEntry(child, $"{relative}/{Path.GetFileName(child)}", to, ours);
        }

        // A folder of which every file was an earlier build's goes with them.
        if (children.Length == 0 || !children.All(child => ours.Contains($"{relative}/{Path.GetFileName(child)}")))
        {
            Directory.CreateDirectory(target);
        }
    }

    private static void CopyFile(string entry, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        switch (DiskEntry.Read(entry, () => DiskEntry.KindOf(entry)))
        {
            case EntryKind.Link:
                File.CreateSymbolicLink(target, DiskEntry.Read(entry, () => DiskEntry.TargetOf(entry)));
                break;
            case EntryKind.File when UnixCalls.StatusOf(entry) is { IsRegularFile: false }:
                // Reading a pipe would wait for ever.
                throw new UnreadableEntryException(entry, new IOException("no regular file"));
            case EntryKind.File:
                DiskEntry.Read(entry, () =>
                {
                    File.Copy(entry, target);
                    return target;
                });
                break;
            default:
                // Somebody has just removed it.
                break;
        }
    }

    /// <summary>
    /// Dot-files; settings of GitHub Pages, Netlify, Cloudflare and IIS; sellers' lists; proofs for Google, Bing, Baidu, Yandex, Sogou,
    /// Tencent and Pinterest; what robots are told.
    /// </summary>
    [GeneratedRegex(
        @"^(\..+|CNAME|_headers|_redirects|web\.config|robots\.txt|(app-)?ads\.txt|google[0-9a-f]+\.html|BingSiteAuth\.xml"
            + @"|baidu_verify_.+\.html|yandex_[0-9a-f]+\.html|sogousiteverification\.txt|MP_verify_.+\.txt|pinterest-.+\.html)\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfHosts();
}
