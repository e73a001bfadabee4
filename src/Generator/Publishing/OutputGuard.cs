using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>
/// Decides whether a folder may be replaced by a site. What would lose somebody's files is refused, some of it even by force.
/// </summary>
internal static class OutputGuard
{
    /// <summary>Adds a diagnostic and returns false when the site must not go to the folder whatever it holds.</summary>
    public static bool Allows(PublishTarget target, OutputPlaces places, DiagnosticBag diagnostics)
    {
        var count = diagnostics.Count;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (DiskEntry.KindOf(places.Site) == EntryKind.File)
        {
            diagnostics.Add(OutputProblems.IsAFile(target.Folder));
        }
        else if (DiskEntry.KindOf(places.Site) == EntryKind.Link)
        {
            diagnostics.Add(FolderProblems.LinkInACircle(target.Folder));
        }
        else if (Path.GetDirectoryName(places.Site) is null || (home.Length > 0 && RealPath.IsWithin(RealPath.Of(home), places.Site)))
        {
            diagnostics.Add(OutputProblems.RootOrHome(target.Folder));
        }
        else if (target.Protected.FirstOrDefault(input => Overlap(RealPath.Of(input), places.Site)) is { } read)
        {
            diagnostics.Add(OutputProblems.OverlapsInput(target.Folder, read));
        }
        else if (places.Siblings.FirstOrDefault(IsTaken) is { } taken)
        {
            diagnostics.Add(FolderProblems.NameTaken(target.Folder, taken));
        }
        else if (DiskEntry.KindOf(places.Lock) is EntryKind.Folder or EntryKind.Link)
        {
            diagnostics.Add(FolderProblems.NameTaken(target.Folder, places.Lock));
        }

        return diagnostics.Count == count;
    }

    /// <summary>Whether files in the folder that are not the tool's own would be lost, or stand in the way of those to come.</summary>
    public static bool MayReplace(PublishTarget target, FolderState found, IEnumerable<OutputPath> paths, DiagnosticBag diagnostics)
    {
        var count = diagnostics.Count;
        if (target.Others == OthersFiles.Told)
        {
            if (found.Manifest is null)
            {
                Tell(found.Strangers, (_, _) => OutputProblems.Foreign(target.Folder, SiteManifest.FileName));
            }
            else
            {
                Tell(found.Strangers, (names, number) => PublishingProblems.Strangers(target.Folder, names, number));
                Tell(found.Edited, (names, number) => FolderProblems.Edited(target.Folder, names, number));
            }
        }
        else if (target.Others == OthersFiles.Kept)
        {
            Tell(InTheWay(found, paths), (names, number) => FolderProblems.InTheWay(target.Folder, names, number));
        }

        return diagnostics.Count == count;

        void Tell(ImmutableArray<string> files, Func<IEnumerable<string>, int, Diagnostic> problem)
        {
            if (!files.IsEmpty)
            {
                diagnostics.Add(problem(files.Take(PublishingProblems.MostNames), files.Length));
            }
        }
    }

    /// <summary>
    /// What cannot be kept: the site's own list lies there, or a folder of the site would, or a folder above it would be a file.
    /// </summary>
    private static ImmutableArray<string> InTheWay(FolderState found, IEnumerable<OutputPath> paths)
    {
        var files = paths.Select(path => path.Value).ToHashSet(StringComparer.Ordinal);
        var folders = files.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.Others.Where(
                path => path == SiteManifest.FileName || folders.Contains(path) || FoldersOf(path).Any(files.Contains)),
        ];
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    /// <summary>
    /// Whether something else than a folder stands where one is to be made: through a link, files elsewhere would be replaced.
    /// </summary>
    private static bool IsTaken(string sibling) => DiskEntry.KindOf(sibling) is EntryKind.File or EntryKind.Link;

    private static bool Overlap(string one, string other) => RealPath.IsWithin(one, other) || RealPath.IsWithin(other, one);
}
