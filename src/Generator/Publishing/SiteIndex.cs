using System.Collections.Concurrent;
using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>What there is to link to: every path of the site, its folders, and the anchors of each page.</summary>
internal sealed class SiteIndex
{
    private readonly FrozenSet<string> paths;
    private readonly FrozenSet<string> folders;
    private readonly IReadOnlyDictionary<string, IReadOnlySet<string>?> anchors;
    private readonly ILookup<string, string> byFolder;
    private readonly ILookup<string, string> byName;

    // One wrong link in a template is on every page; the guess is the same each time.
    private readonly ConcurrentDictionary<string, string?> nearest = new(StringComparer.Ordinal);

    public SiteIndex(OutputTree site, IReadOnlyDictionary<string, IReadOnlySet<string>?> anchors)
    {
        this.anchors = anchors;
        paths = PathsOf(site).ToFrozenSet(StringComparer.Ordinal);
        folders = paths.SelectMany(FoldersAbove).ToFrozenSet(StringComparer.Ordinal);
        byFolder = paths.Order(StringComparer.Ordinal).ToLookup(FolderOf, StringComparer.Ordinal);
        byName = paths.Order(StringComparer.Ordinal)
            .ToLookup(path => path[(path.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The publisher adds the manifest, and the page about the data may link to it.</summary>
    public static IEnumerable<string> PathsOf(OutputTree site) => site.Paths.Select(path => path.Value).Append(SiteManifest.FileName);

    public bool HasFile(string path) => paths.Contains(path);

    public bool HasFolder(string path) => path.Length == 0 || folders.Contains(path);

    /// <summary>The anchors of a page or drawing, or null for a file in which a fragment means something else (a PDF's page).</summary>
    public IReadOnlySet<string>? AnchorsOf(string path) => anchors.GetValueOrDefault(path);

    /// <summary>The path that a missing one most likely meant: one alike in the same folder, or one of the same name elsewhere.</summary>
    public string? Nearest(string missing) => nearest.GetOrAdd(missing, FindNearest);

    private string? FindNearest(string missing)
    {
        var sameName = byName[missing[(missing.LastIndexOf('/') + 1)..]].ToList();
        return NearestName.Find(missing, byFolder[FolderOf(missing)])
            ?? NearestName.Find(missing, sameName)
            ?? (sameName.Count == 1 ? sameName[0] : null);
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }
}
