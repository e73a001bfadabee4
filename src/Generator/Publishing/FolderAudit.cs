using Generator.Diagnostics;

namespace Generator.Publishing;

/// <summary>Compares a published folder with the list of files that lies in it.</summary>
internal static class FolderAudit
{
    /// <summary>Reports every file that is missing, changed or not of the site; the manifest, or null when there is none.</summary>
    public static SiteManifest? Run(string folder, DiagnosticBag diagnostics)
    {
        if (Find(folder, diagnostics) is not { } manifest)
        {
            return null;
        }

        var problems = new Diagnostic?[manifest.Files.Length];
        Parallel.For(0, problems.Length, i => problems[i] = Check(manifest.Files[i], folder));
        diagnostics.AddRange(problems.OfType<Diagnostic>());
        diagnostics.AddRange(Strangers(manifest, folder, Refused).Select(PublishingProblems.NotListed));
        return manifest;

        void Refused(UnreadableEntryException unreadable) =>
            diagnostics.Add(LoadingProblems.Unreadable(Path.GetRelativePath(folder, unreadable.Path).Replace('\\', '/')));
    }

    /// <summary>The files that lie in the folder of a site and are not its own.</summary>
    public static IEnumerable<string> Strangers(
        SiteManifest manifest, string folder, Action<UnreadableEntryException>? refused = null)
    {
        var listed = manifest.Files.Select(file => file.Path).Append(SiteManifest.FileName).ToHashSet(StringComparer.Ordinal);
        return FolderFiles.Of(folder, refused).Where(path => !listed.Contains(path));
    }

    private static SiteManifest? Find(string folder, DiagnosticBag diagnostics)
    {
        try
        {
            if (SiteManifest.Find(folder) is { } manifest)
            {
                return manifest;
            }

            diagnostics.Add(PublishingProblems.NoManifest(folder, SiteManifest.FileName));
        }
        catch (UnreadableEntryException)
        {
            diagnostics.Add(LoadingProblems.Unreadable(SiteManifest.FileName));
        }

        return null;
    }

    private static Diagnostic? Check(ManifestFile file, string folder)
    {
        try
        {
            return Compare(file, folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return LoadingProblems.Unreadable(file.Path);
        }
    }

    private static Diagnostic? Compare(ManifestFile file, string folder)
    {
        var found = new FileInfo(Path.Combine(folder, file.Path));
        return !found.Exists ? PublishingProblems.Missing(file.Path)
            : found.Length != file.Size ? PublishingProblems.OtherSize(file.Path, file.Size, found.Length)
            : SiteFiles.IsAsListed(file, folder) ? null
            : PublishingProblems.OtherContent(file.Path);
    }
}
