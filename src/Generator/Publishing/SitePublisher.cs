using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>
/// Replaces the published site by a new one, the only writer of files. The new site is written beside the old one, brought to the disk,
/// read back, and then takes its place in one step: whoever looks, and whatever kills the run, sees the whole old or the whole new site.
/// </summary>
/// <param name="target">The folder, and what must not happen to it.</param>
/// <param name="observer">Told of each finished step; a test stops the run there as a kill would. Null in a build.</param>
/// <param name="exchange">How two folders are exchanged; a test passes one that cannot. Null in a build.</param>
internal sealed class SitePublisher(PublishTarget target, Action<PublishStep>? observer = null, Func<string, string, bool>? exchange = null)
{
    private readonly OutputPlaces places = new(target.Folder);

    private FolderSights? seen;

    /// <summary>Whether an earlier run was found stopped in the middle, and what it left was put right.</summary>
    public bool HasRepaired { get; private set; }

    /// <summary>
    /// Undoes what a killed run left unfinished. Publishing does this too; a build does it first of all, so that
    /// the site is back even if the content has errors now.
    /// </summary>
    public bool Repair(DiagnosticBag diagnostics) => Told(
        () => !Swapping().HasLeftovers || (OutputGuard.Allows(target, places, diagnostics) && Locked(_ => true, diagnostics)),
        diagnostics);

    /// <summary>Whether the site may be published to the folder; a build asks before it makes what only a published site needs.</summary>
    public bool IsAllowed(OutputTree site, DiagnosticBag diagnostics)
    {
        if (site.Paths.Any(path => string.Equals(path.Value, SiteManifest.FileName, StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(OutputProblems.ManifestNameTaken(SiteManifest.FileName));
            return false;
        }

        // What a killed run left is put right before the folder is judged.
        return Told(
            () => OutputGuard.Allows(target, places, diagnostics)
                && (Swapping().HasLeftovers || OutputGuard.MayReplace(target, Look(), site.Paths, diagnostics)),
            diagnostics);
    }

    /// <summary>Publishes the site; false, with a diagnostic and with the old site in its place, when that was not possible.</summary>
    public bool Publish(OutputTree site, SiteManifest manifest, DiagnosticBag diagnostics)
    {
        return IsAllowed(site, diagnostics)
            && Locked(swap => PublishLocked(site, manifest, swap, diagnostics), diagnostics);
    }

    /// <summary>Reads the folder, after the first time only what has changed since.</summary>
    private FolderState Look()
    {
        var found = FolderState.Of(places.Site, seen);
        seen = found.Sights;
        return found;
    }

    private bool Locked(Func<SiteSwap, bool> work, DiagnosticBag diagnostics) => Told(
        () =>
        {
            Directory.CreateDirectory(places.Parent);
            using var gate = OutputLock.TryTake(places.Lock);
            if (gate is null)
            {
                diagnostics.Add(OutputProblems.Busy(target.Folder));
                return false;
            }

            Reached(PublishStep.Locked);
            var swap = Swapping();
            HasRepaired |= swap.Repair();
            Reached(PublishStep.Repaired);
            return Tidied(swap, work, diagnostics);
        },
        diagnostics);

    /// <summary>What the disk refuses is a problem to be told, and nothing is published.</summary>
    private bool Told(Func<bool> work, DiagnosticBag diagnostics) => DiskFailure.Told(work, target.Folder, places, diagnostics);

    /// <summary>A run that the disk stopped leaves no half of a site, least of all on a disk that is full.</summary>
    private bool Tidied(SiteSwap swap, Func<SiteSwap, bool> work, DiagnosticBag diagnostics)
    {
        try
        {
            return work(swap);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (swap.TryRepair() is { } remains)
            {
                diagnostics.Add(FolderProblems.Remains(target.Folder, remains));
            }

            throw;
        }
    }

    private bool PublishLocked(OutputTree site, SiteManifest manifest, SiteSwap swap, DiagnosticBag diagnostics)
    {
        var found = Look();
        if (!OutputGuard.MayReplace(target, found, site.Paths, diagnostics))
        {
            return false;
        }

        ImmutableArray<string> kept = target.Others == OthersFiles.Kept ? [.. found.Others] : [];
        if (!kept.IsEmpty)
        {
            diagnostics.Add(FolderProblems.Kept(target.Folder, kept.Take(PublishingProblems.MostNames), kept.Length));
        }

        var manifestBytes = manifest.ToBytes();
        if (found.IsComplete && found.Sights?.Manifest == ContentHash.Of(manifestBytes) && found.Others.Count() == kept.Length)
        {
            return true;
        }

        if (Stage(site, manifest, manifestBytes, found, kept, diagnostics) is { } damaged)
        {
            diagnostics.Add(OutputProblems.NotAsWritten(target.Folder, damaged));
            return false;
        }

        return Swap(swap, diagnostics) && Clean(swap, diagnostics);
    }

    /// <summary>Writes the whole new folder; the path of a file that does not read back as it was written, or null.</summary>
    private string? Stage(
        OutputTree site,
        SiteManifest manifest,
        byte[] manifestBytes,
        FolderState found,
        ImmutableArray<string> kept,
        DiagnosticBag diagnostics)
    {
        FolderRights.Create(places.Staged, like: places.Site);
        Reached(PublishStep.StagingCreated);
        SiteFiles.Write(site, manifestBytes, places.Staged, () => Reached(PublishStep.FileStaged));
        if (DiskEntry.IsFolder(places.Site))
        {
            KeptFiles.Copy(places.Site, places.Staged, found.Manifest, kept);
            Reached(PublishStep.DotFilesCopied);
            if (!FolderRights.Carry(places.Site, places.Staged))
            {
                diagnostics.Add(FolderProblems.GroupNotKept(target.Folder));
            }
        }

        Reached(PublishStep.RightsCarried);
        SiteFiles.Flush(manifest, places.Staged);
        Reached(PublishStep.Flushed);
        var own = manifest with { Files = manifest.Files.RemoveAll(file => kept.Contains(file.Path, StringComparer.Ordinal)) };
        var damaged = SiteFiles.FirstDifference(own, manifestBytes, places.Staged);
        Reached(PublishStep.Verified);
        return damaged;
    }

    private bool Swap(SiteSwap swap, DiagnosticBag diagnostics)
    {
        try
        {
            swap.Swap();
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A mount point, or on Windows a folder that a program has open.
            diagnostics.Add(DiskFailure.TellOfSwap(failure, target.Folder, places));
            if (swap.TryRepair() is { } remains)
            {
                diagnostics.Add(FolderProblems.Remains(target.Folder, remains));
            }

            return false;
        }
    }

    private bool Clean(SiteSwap swap, DiagnosticBag diagnostics)
    {
        try
        {
            swap.Clean();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The new site is in its place; the next run tries again to remove the old one.
            diagnostics.Add(OutputProblems.OldSiteRemains(target.Folder, failure.Message));
        }

        return true;
    }

    private SiteSwap Swapping() => new(places, exchange ?? FolderExchange.TryExchange, Reached);

    private void Reached(PublishStep step) => observer?.Invoke(step);
}

/// <summary>
/// A step of publishing that has just been finished, in this order. A kill right after any of them must leave a whole site,
/// which is what the tests do with these names. <see cref="OldMovedAside"/> happens only where folders cannot be exchanged.
/// </summary>
internal enum PublishStep
{
    Locked,
    Repaired,
    StagingCreated,
    FileStaged,
    DotFilesCopied,
    RightsCarried,
    Flushed,
    Verified,
    OldMovedAside,
    Swapped,
    OldDiscarded,
    Cleaned,
}
