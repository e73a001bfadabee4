using Generator.Diagnostics;

namespace Generator.Publishing;

/// <summary>Tells what a disk refused as what it is: no room, no right, or something that only the system can put into words.</summary>
internal static class DiskFailure
{
    // Errors of Unix as .NET hands them on, and of Windows: ENOSPC, EDQUOT (Linux, macOS); ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL,
    // ERROR_DISK_QUOTA_EXCEEDED.
    private static readonly int[] NoRoom =
        [28, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070), unchecked((int)0x8007050F)];

    // EROFS; ERROR_WRITE_PROTECT.
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];

    // EMFILE, ENFILE; ERROR_TOO_MANY_OPEN_FILES.
    private static readonly int[] NoHandles = [24, 23, unchecked((int)0x80070004)];

    // EBUSY, EXDEV; ERROR_BUSY, ERROR_NOT_SAME_DEVICE.
    private static readonly int[] OtherDisk = [16, 18, unchecked((int)0x800700AA), unchecked((int)0x80070011)];

    // EIO; ERROR_CRC, ERROR_IO_DEVICE.
    private static readonly int[] Broken = [5, unchecked((int)0x80070017), unchecked((int)0x8007045D)];

    public static Diagnostic Tell(Exception failure, string folder, OutputPlaces places) => failure switch
    {
        FolderRemainsException remains => FolderProblems.Remains(folder, remains.Folder, isStopping: true),
        UnreadableEntryException entry => WithoutPlace(entry.InnerException!, folder, places) is { } known
            && entry.InnerException is not UnauthorizedAccessException && !IsOne(Broken, entry.InnerException!)
                ? known
                : FolderProblems.Unreadable(folder, entry.Path == places.Site ? folder : Path.GetRelativePath(places.Site, entry.Path)),
        _ => WithoutPlace(failure, folder, places) ?? OutputProblems.CannotWrite(folder, failure.Message),
    };

    /// <summary>What the disk refuses is a problem to be told, and the work comes to nothing.</summary>
    public static T? Told<T>(Func<T?> work, string folder, OutputPlaces places, DiagnosticBag diagnostics)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Tell(failure, folder, places));
            return default;
        }
    }

    /// <summary>What kept a finished site from taking the old one's place.</summary>
    public static Diagnostic TellOfSwap(Exception failure, string folder, OutputPlaces places) => failure switch
    {
        FolderRemainsException => Tell(failure, folder, places),
        _ when IsOne(OtherDisk, failure) => FolderProblems.OtherDisk(folder),
        _ => OutputProblems.CannotReplace(folder, failure.Message),
    };

    private static Diagnostic? WithoutPlace(Exception failure, string folder, OutputPlaces places) => failure switch
    {
        UnauthorizedAccessException => PublishingProblems.NotAllowed(folder, places.Parent),
        PathTooLongException => FolderProblems.PathTooLong(folder),
        _ when IsOne(NoRoom, failure) => PublishingProblems.DiskFull(folder),
        _ when IsOne(ReadOnly, failure) => PublishingProblems.NotAllowed(folder, places.Parent),
        _ when IsOne(NoHandles, failure) => FolderProblems.TooManyOpen(folder),
        _ when IsOne(OtherDisk, failure) => FolderProblems.OtherDisk(folder),
        _ when IsOne(Broken, failure) => FolderProblems.DiskBroken(folder),
        _ => null,
    };

    private static bool IsOne(int[] errors, Exception failure) => Array.IndexOf(errors, failure.HResult) >= 0;
}
