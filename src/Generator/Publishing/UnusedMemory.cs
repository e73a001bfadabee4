namespace Generator.Publishing;

/// <summary>Gives memory back to the system that is no longer in use, of .NET and of the libraries beneath it.</summary>
internal static class UnusedMemory
{
    /// <summary>All of it, so that the next to be used is asked of the system again, which costs as much as it is.</summary>
    public static void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        UnixCalls.GiveMemoryBack();
    }

    /// <summary>All but what the next work is likely to use at once.</summary>
    public static void GiveMostBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        UnixCalls.GiveMemoryBack();
    }
}
