using System.Security.Cryptography;

namespace Generator.Publishing;

/// <summary>
/// Held by the one run that may change an output folder. The operating system gives it back when the process ends,
/// also when it is killed; the file that may then stay behind means nothing.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    // EWOULDBLOCK of Linux and macOS as .NET hands them on; ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    private readonly FileStream file;
    private readonly string path;

    private OutputLock(FileStream file, string path) => (this.file, this.path) = (file, path);

    /// <summary>The lock, or null while another run holds it.</summary>
    public static OutputLock? TryTake(string path)
    {
        while (true)
        {
            FileStream opened;
            try
            {
                opened = new FileStream(
                    path,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None,
                    bufferSize: 1,
                    OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
            }
            catch (IOException held) when (Array.IndexOf(HeldByAnother, held.HResult) >= 0)
            {
                return null;
            }

            if (IsStillThere(opened, path))
            {
                return new OutputLock(opened, path);
            }

            opened.Dispose();
        }
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            // Before it is given back: afterwards the name may be that of another run's lock.
            File.Delete(path);
        }

        file.Dispose();
    }

    /// <summary>
    /// Whether the name still leads to what was opened: the run before may have removed it in between, and another have made it anew.
    /// A time that nothing else has tells.
    /// </summary>
    private static bool IsStillThere(FileStream opened, string path)
    {
        var mark = DateTime.UnixEpoch.AddSeconds(RandomNumberGenerator.GetInt32(1, int.MaxValue));
        File.SetLastWriteTimeUtc(opened.SafeFileHandle, mark);
        return OperatingSystem.IsWindows() || File.GetLastWriteTimeUtc(path) == mark;
    }
}
