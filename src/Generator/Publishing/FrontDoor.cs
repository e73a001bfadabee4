using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>
/// The one page that lies beside the sites of several plans and not in a folder of its own. It is written beside the old one, brought to
/// the disk, and takes its place in one step, after the pages that it leads to. No manifest lists it, so that a hidden file beside it says
/// which page was written last: one that somebody has changed or put there by hand is known by that.
/// </summary>
/// <param name="folder">The folder that holds the sites.</param>
/// <param name="front">The name of the folder in it that holds the pages to which this one leads.</param>
/// <param name="others">What becomes of a page in its place that no build of this tool made.</param>
internal sealed class FrontDoor(string folder, string front, OthersFiles others)
{
    private const string Page = "index.html";

    /// <summary>Whether an earlier build made the pages; older tools wrote no record beside them.</summary>
    private bool hadFront;

    private string Target => Path.Combine(folder, Page);

    private string Staged => Path.Combine(folder, $".{Page}.generator-new");

    private string Record => Path.Combine(folder, $".{Page}.generator-written");

    /// <summary>Whether a page that no build of this tool made would be lost, or the folder is itself the site of a single plan.</summary>
    /// <exception cref="IOException">The disk does not let it be read.</exception>
    public bool IsFree(DiagnosticBag diagnostics)
    {
        if (SiteManifest.Find(folder) is not null)
        {
            diagnostics.Add(PlansProblems.HoldsSingleSite(folder, SiteManifest.FileName));
            return false;
        }

        hadFront = SiteManifest.Find(Path.Combine(folder, front)) is not null;
        if (others != OthersFiles.Told || IsOurs(Found()))
        {
            return true;
        }

        diagnostics.Add(hadFront
            ? FolderProblems.Edited(folder, [Page], count: 1)
            : OutputProblems.Foreign(folder, $"{front}/{SiteManifest.FileName}"));
        return false;
    }

    /// <summary>False, with a diagnostic and with the old page in its place, when the disk refuses.</summary>
    public bool Write(ReadOnlyMemory<byte> page, DiagnosticBag diagnostics)
    {
        try
        {
            if (DiskEntry.KindOf(Staged) is EntryKind.Link or EntryKind.Folder)
            {
                diagnostics.Add(FolderProblems.NameTaken(folder, Staged));
                return false;
            }

            var hash = ContentHash.Of(page.Span);
            var found = Found();
            if (found is not null && found.AsSpan().SequenceEqual(page.Span))
            {
                Remember(hash);
            }
            else if (others == OthersFiles.Kept && !IsOurs(found))
            {
                // From now on the front is there; the page is still not of the tool.
                Remember(hash);
                diagnostics.Add(FolderProblems.Kept(folder, [Page], count: 1));
            }
            else
            {
                // A run that is killed in between leaves the one or the other page.
                Remember(found is null ? [hash] : [ContentHash.Of(found), hash]);
                Put(Target, page.Span);
                Remember(hash);
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiskFailure.Tell(failure, Target, new(folder)));
            return false;
        }
    }

    private byte[]? Found() => File.Exists(Target) ? DiskEntry.Read(Target, () => File.ReadAllBytes(Target)) : null;

    private bool IsOurs(byte[]? page) => page is null || (Remembered() is { } written ? written.Contains(ContentHash.Of(page)) : hadFront);

    /// <summary>Which pages may be the one that was written last; null where nothing says.</summary>
    private ImmutableArray<ContentHash>? Remembered() => File.Exists(Record)
        ? [.. DiskEntry.Read(Record, () => File.ReadAllLines(Record)).Select(line => ContentHash.Parse(line)).OfType<ContentHash>()]
        : null;

    private void Remember(params ImmutableArray<ContentHash> written)
    {
        if (Remembered() is not { } before || !before.SequenceEqual(written))
        {
            Put(Record, Encoding.ASCII.GetBytes(string.Concat(written.Select(hash => $"{hash}\n"))));
        }
    }

    private void Put(string path, ReadOnlySpan<byte> content)
    {
        using (var file = new FileStream(Staged, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        FolderRights.CarryFile(path, Staged);
        File.Move(Staged, path, overwrite: true);
        UnixCalls.FlushNames(folder);
    }
}
