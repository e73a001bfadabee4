namespace Generator.Publishing;

/// <summary>Gives memory back to the system that is no longer in use, of .NET and of the libraries beneath it.</summary>
internal static class UnusedMemory
{
    /// <summary>All of it; whatever is needed next must be asked of the system anew, which takes time.</summary>
    public static void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        UnixCalls.GiveMemoryBack();
    }

    /// <summary>All but what .NET expects to need again at once.</summary>
    public static void GiveMostBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        UnixCalls.GiveMemoryBack();
    }
}
