using Generator.Diagnostics;

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
        if (File.Exists(places.Site))
        {
            diagnostics.Add(OutputProblems.IsAFile(target.Folder));
        }
        else if (Path.GetDirectoryName(places.Site) is null || (home.Length > 0 && RealPath.IsWithin(RealPath.Of(home), places.Site)))
        {
            diagnostics.Add(OutputProblems.RootOrHome(target.Folder));
        }
        else if (target.Protected.FirstOrDefault(input => Overlap(RealPath.Of(input), places.Site)) is { } read)
        {
            diagnostics.Add(OutputProblems.OverlapsInput(target.Folder, read));
        }

        return diagnostics.Count == count;
    }

    /// <summary>Whether a folder holds something that no build of this tool put there; dot-files do not count, they are kept.</summary>
    public static bool IsForeign(string folder) =>
        Directory.Exists(folder)
        && Directory.EnumerateFileSystemEntries(folder).Any(entry => !KeptFiles.IsDotFile(entry))
        && SiteManifest.Find(folder) is null;

    private static bool Overlap(string one, string other) => RealPath.IsWithin(one, other) || RealPath.IsWithin(other, one);
}
