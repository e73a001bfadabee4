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

    public static Diagnostic Tell(Exception failure, string folder, OutputPlaces places) => failure switch
    {
        UnauthorizedAccessException => PublishingProblems.NotAllowed(folder, places.Parent),
        _ when Array.IndexOf(NoRoom, failure.HResult) >= 0 => PublishingProblems.DiskFull(folder),
        _ when Array.IndexOf(ReadOnly, failure.HResult) >= 0 => PublishingProblems.NotAllowed(folder, places.Parent),
        _ => OutputProblems.CannotWrite(folder, failure.Message),
    };
}
