namespace Generator.Publishing;

/// <summary>
/// Puts a staged folder in the place of the site. Where the system can exchange two folders there is no moment without a site;
/// elsewhere the old one is moved aside first, and a run that is killed before the second move is undone by <see cref="Repair"/>.
/// </summary>
internal sealed class SiteSwap(OutputPlaces places, Func<string, string, bool> exchange, Action<PublishStep> reached)
{
    /// <summary>Brings a site back that an unfinished run left aside, and removes what else such a run left.</summary>
    /// <returns>Whether there was anything to repair.</returns>
    public bool Repair()
    {
        var hasLeftovers = HasLeftovers;
        if (!DiskEntry.IsFolder(places.Site) && DiskEntry.IsFolder(places.Aside))
        {
            Move(places.Aside, places.Site);
        }

        FolderRemoval.Remove(places.Staged);
        FolderRemoval.Remove(places.Trash);

        // A folder without a site (made by hand since, say by git) does not outweigh the old site: that waits for the next swap.
        if (SiteManifest.Find(places.Site) is not null)
        {
            Discard(places.Aside);
        }

        return hasLeftovers;
    }

    /// <summary>Tidies up as far as the disk lets it, after a failure that is told anyway.</summary>
    /// <returns>The folder that remains, or null.</returns>
    public string? TryRepair()
    {
        try
        {
            Repair();
            return null;
        }
        catch (FolderRemainsException remains)
        {
            return remains.Folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next run repairs what is left.
            return null;
        }
    }

    public bool HasLeftovers => places.Siblings.Any(DiskEntry.IsFolder);

    /// <summary>Makes the staged folder the site; when it throws, the old site is in its place.</summary>
    public void Swap()
    {
        if (DiskEntry.KindOf(places.Site) == EntryKind.None)
        {
            Move(places.Staged, places.Site);
        }
        else if (!exchange(places.Staged, places.Site))
        {
            SwapByMoving();
        }

        // Before the first file of the old site goes.
        UnixCalls.FlushNames(places.Parent);
        reached(PublishStep.Swapped);
    }

    /// <summary>Removes the old site after a swap. It is not shown to anyone any more, so it may be interrupted at any time.</summary>
    public void Clean()
    {
        FolderRemoval.Remove(places.Staged);
        Discard(places.Aside);
        reached(PublishStep.Cleaned);
    }

    private void SwapByMoving()
    {
        Discard(places.Aside);
        Move(places.Site, places.Aside);
        reached(PublishStep.OldMovedAside);
        try
        {
            Move(places.Staged, places.Site);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Move(places.Aside, places.Site);
            throw;
        }
    }

    // The name "aside" promises a complete folder, so a folder loses that name before its first file goes.
    private void Discard(string folder)
    {
        if (DiskEntry.IsFolder(folder))
        {
            FolderRemoval.Remove(places.Trash);
            Move(folder, places.Trash);
            reached(PublishStep.OldDiscarded);
            FolderRemoval.Remove(places.Trash);
        }
    }

    private void Move(string folder, string name)
    {
        Directory.Move(folder, name);
        UnixCalls.FlushNames(places.Parent);
    }
}
