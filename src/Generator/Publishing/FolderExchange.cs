using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Generator.Publishing;

/// <summary>
/// Two calls of Linux that .NET does not offer: exchanging two folders in one step, with no moment at which either is
/// missing, and writing out all that a file system has in memory. Elsewhere both say no and the caller does it the long way.
/// </summary>
internal static class FolderExchange
{
    // Values from Linux' fcntl.h and fs.h: paths relative to the working folder, and the flag of renameat2(2).
    private const int WorkingFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Exchanges the names of two folders; false where system or file system cannot, with nothing changed.</summary>
    public static bool TryExchange(string one, string other) =>
        Attempt(() => RenameAt2(WorkingFolder, Terminated(one), WorkingFolder, Terminated(other), Exchange) == 0);

    /// <summary>Brings the whole file system that holds <paramref name="file"/> to the disk, far faster than file by file.</summary>
    public static bool TryFlush(SafeFileHandle file) => Attempt(() => SyncFileSystem(file) == 0);

    private static bool Attempt(Func<bool> call)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return call();
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            // Small C libraries lack the one or the other.
            return false;
        }
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "renameat2", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, uint flags);

    [DllImport("libc", EntryPoint = "syncfs", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(SafeFileHandle file);
}
