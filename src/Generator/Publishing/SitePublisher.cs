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

    /// <summary>
    /// Undoes what a killed run left unfinished. Publishing does this too; a build does it first of all, so that
    /// the site is back even if the content has errors now.
    /// </summary>
    public bool Repair(DiagnosticBag diagnostics) =>
        !Swapping().HasLeftovers || (OutputGuard.Allows(target, places, diagnostics) && Locked(_ => true, diagnostics));

    /// <summary>Whether the site may be published to the folder; a build asks before it makes what only a published site needs.</summary>
    public bool IsAllowed(OutputTree site, DiagnosticBag diagnostics)
    {
        if (site.Paths.Any(path => string.Equals(path.Value, SiteManifest.FileName, StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(OutputProblems.ManifestNameTaken(SiteManifest.FileName));
            return false;
        }

        // What a killed run left is put right before the folder is judged.
        return OutputGuard.Allows(target, places, diagnostics) && (Swapping().HasLeftovers || HoldsNothingElse(diagnostics));
    }

    /// <summary>Whether the folder holds only what this tool put there, or may be replaced all the same.</summary>
    private bool HoldsNothingElse(DiagnosticBag diagnostics)
    {
        if (target.Force)
        {
            return true;
        }

        if (OutputGuard.IsForeign(places.Site))
        {
            diagnostics.Add(OutputProblems.Foreign(target.Folder, SiteManifest.FileName));
            return false;
        }

        if (SiteManifest.Find(places.Site) is { } earlier
            && FolderAudit.Strangers(earlier, places.Site).ToList() is { Count: > 0 } strangers)
        {
            diagnostics.Add(PublishingProblems.Strangers(target.Folder, strangers.Take(PublishingProblems.MostNames), strangers.Count));
            return false;
        }

        return true;
    }

    /// <summary>Publishes the site; false, with a diagnostic and with the old site in its place, when that was not possible.</summary>
    public bool Publish(OutputTree site, SiteManifest manifest, DiagnosticBag diagnostics)
    {
        return IsAllowed(site, diagnostics)
            && Locked(swap => PublishLocked(site, manifest, swap, diagnostics), diagnostics);
    }

    private bool Locked(Func<SiteSwap, bool> work, DiagnosticBag diagnostics)
    {
        try
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
            swap.Repair();
            Reached(PublishStep.Repaired);
            return Tidied(swap, work);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiskFailure.Tell(failure, target.Folder, places));
            return false;
        }
    }

    /// <summary>A run that the disk stopped leaves no half of a site, least of all on a disk that is full.</summary>
    private static bool Tidied(SiteSwap swap, Func<SiteSwap, bool> work)
    {
        try
        {
            return work(swap);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            swap.TryRepair();
            throw;
        }
    }

    private bool PublishLocked(OutputTree site, SiteManifest manifest, SiteSwap swap, DiagnosticBag diagnostics)
    {
        if (!HoldsNothingElse(diagnostics))
        {
            return false;
        }

        var manifestBytes = manifest.ToBytes();
        if (Directory.Exists(places.Site) && SiteFiles.HoldsExactly(manifest, manifestBytes, places.Site))
        {
            return true;
        }

        if (Stage(site, manifest, manifestBytes) is { } damaged)
        {
            diagnostics.Add(OutputProblems.NotAsWritten(target.Folder, damaged));
            return false;
        }

        return Swap(swap, diagnostics) && Clean(swap, diagnostics);
    }

    /// <summary>Writes the whole new folder; the path of a file that does not read back as it was written, or null.</summary>
    private string? Stage(OutputTree site, SiteManifest manifest, byte[] manifestBytes)
    {
        FolderMode.Create(places.Staged, like: places.Site);
        Reached(PublishStep.StagingCreated);
        SiteFiles.Write(site, manifestBytes, places.Staged, () => Reached(PublishStep.FileStaged));
        if (Directory.Exists(places.Site))
        {
            KeptFiles.Copy(places.Site, places.Staged, SiteManifest.Find(places.Site));
        }

        Reached(PublishStep.DotFilesCopied);
        SiteFiles.Flush(manifest, places.Staged);
        Reached(PublishStep.Flushed);
        var damaged = SiteFiles.FirstDifference(manifest, manifestBytes, places.Staged);
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
            diagnostics.Add(OutputProblems.CannotReplace(target.Folder, failure.Message));
            swap.Repair();
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
    Flushed,
    Verified,
    OldMovedAside,
    Swapped,
    OldDiscarded,
    Cleaned,
}
