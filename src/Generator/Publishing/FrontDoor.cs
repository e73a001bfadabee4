using Generator.Diagnostics;

namespace Generator.Publishing;

/// <summary>
/// The one page that lies beside the sites of several plans and not in a folder of its own. It is written beside the old one, brought to
/// the disk, and takes its place in one step, after the pages that it leads to.
/// </summary>
/// <param name="folder">The folder that holds the sites.</param>
internal sealed class FrontDoor(string folder)
{
    private const string Page = "index.html";

    /// <summary>Whether a page that no build of this tool made would be lost, or the folder is itself the site of a single plan.</summary>
    public bool IsFree(string front, bool force, DiagnosticBag diagnostics)
    {
        if (SiteManifest.Find(folder) is not null)
        {
            diagnostics.Add(PlansProblems.HoldsSingleSite(folder, SiteManifest.FileName));
            return false;
        }

        if (!force && File.Exists(Path.Combine(folder, Page)) && SiteManifest.Find(Path.Combine(folder, front)) is null)
        {
            diagnostics.Add(OutputProblems.Foreign(folder, $"{front}/{SiteManifest.FileName}"));
            return false;
        }

        return true;
    }

    /// <summary>False, with a diagnostic and with the old page in its place, when the disk refuses.</summary>
    public bool Write(ReadOnlyMemory<byte> page, DiagnosticBag diagnostics)
    {
        var target = Path.Combine(folder, Page);
        var staged = Path.Combine(folder, $".{Page}.generator-new");
        try
        {
            if (DiskEntry.KindOf(staged) is EntryKind.Link or EntryKind.Folder)
            {
                diagnostics.Add(FolderProblems.NameTaken(folder, staged));
                return false;
            }

            if (File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(page.Span))
            {
                return true;
            }

            using (var file = new FileStream(staged, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(page.Span);
                file.Flush(flushToDisk: true);
            }

            FolderRights.CarryFile(target, staged);
            File.Move(staged, target, overwrite: true);
            UnixCalls.FlushNames(folder);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiskFailure.Tell(failure, target, new(folder)));
            return false;
        }
    }
}
