namespace Generator.Publishing;

/// <summary>
/// Puts a staged folder in the place of the site. Where the system can exchange two folders there is no moment without a site;
/// elsewhere the old one is moved aside first, and a run that is killed before the second move is undone by <see cref="Repair"/>.
/// </summary>
internal sealed class SiteSwap(OutputPlaces places, Func<string, string, bool> exchange, Action<PublishStep> reached)
{
    /// <summary>Brings a site back that an unfinished run left aside, and removes what else such a run left.</summary>
    public void Repair()
    {
        if (!Directory.Exists(places.Site) && Directory.Exists(places.Aside))
        {
            Directory.Move(places.Aside, places.Site);
        }

        Remove(places.Staged);
        Remove(places.Trash);

        // A folder without a site (made by hand since, say by git) does not outweigh the old site: that waits for the next swap.
        if (SiteManifest.Find(places.Site) is not null)
        {
            Discard(places.Aside);
        }
    }

    /// <summary>Tidies up as far as the disk lets it, after a failure that is told anyway.</summary>
    public void TryRepair()
    {
        try
        {
            Repair();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next run repairs what is left.
        }
    }

    public bool HasLeftovers =>
        Directory.Exists(places.Staged) || Directory.Exists(places.Aside) || Directory.Exists(places.Trash);

    /// <summary>Makes the staged folder the site; when it throws, the old site is in its place.</summary>
    public void Swap()
    {
        if (!Directory.Exists(places.Site))
        {
            Directory.Move(places.Staged, places.Site);
        }
        else if (!exchange(places.Staged, places.Site))
        {
            SwapByMoving();
        }

        reached(PublishStep.Swapped);
    }

    /// <summary>Removes the old site after a swap. It is not shown to anyone any more, so it may be interrupted at any time.</summary>
    public void Clean()
    {
        Remove(places.Staged);
        Discard(places.Aside);
        reached(PublishStep.Cleaned);
    }

    private void SwapByMoving()
    {
        Discard(places.Aside);
        Directory.Move(places.Site, places.Aside);
        reached(PublishStep.OldMovedAside);
        try
        {
            Directory.Move(places.Staged, places.Site);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Directory.Move(places.Aside, places.Site);
            throw;
        }
    }

    // The name "aside" promises a complete folder, so a folder loses that name before its first file goes.
    private void Discard(string folder)
    {
        if (Directory.Exists(folder))
        {
            Remove(places.Trash);
            Directory.Move(folder, places.Trash);
            reached(PublishStep.OldDiscarded);
            Remove(places.Trash);
        }
    }

    private static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        // Windows deletes no file that may only be read, such as those in which git keeps its objects.
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.IsReadOnly))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(folder, recursive: true);
    }
}
