using System.Runtime.InteropServices;
using System.Text;

namespace Generator.Publishing;

/// <summary>
/// Calls of Unix that .NET does not offer: whose a file is, giving it to the same group, bringing the names in a folder to the disk, and
/// giving memory back. Where a system lacks one, it says so and all goes on without.
/// </summary>
internal static class UnixCalls
{
    // Values of Linux' fcntl.h and stat.h, and the offsets of struct statx, which are the same on all processors.
    private const int WorkingFolder = -100;
    private const int NoFollow = 0x100;
    private const uint TypeModeAndOwners = 0x1 | 0x2 | 0x8 | 0x10;
    private const int StatusSize = 256;
    private const int OwnerOffset = 20;
    private const int GroupOffset = 24;
    private const int ModeOffset = 28;

    /// <summary>What stands for an owner that stays.</summary>
    private const uint Unchanged = uint.MaxValue;

    private const int NoEntry = 2;
    private const int NoFolder = 20;
    private const int NoSuchCall = 38;

    /// <summary>
    /// Type, permissions, owner and group of an entry, links not followed; null where there is none, and on Windows. A system that does not
    /// say whose an entry is says only what may be done with it.
    /// </summary>
    /// <exception cref="IOException">The disk does not say.</exception>
    public static EntryStatus? StatusOf(string path)
    {
        var status = new byte[StatusSize];
        var failure = 0;
        if (OperatingSystem.IsLinux() && Try(() => Done(out failure)))
        {
            return new(
                BitConverter.ToUInt16(status, ModeOffset),
                BitConverter.ToUInt32(status, OwnerOffset),
                BitConverter.ToUInt32(status, GroupOffset));
        }

        return failure switch
        {
            NoEntry or NoFolder => null,
            0 or NoSuchCall => OperatingSystem.IsWindows() ? null : StatusWithoutOwners(path),
            _ => throw new IOException(Marshal.GetPInvokeErrorMessage(failure), failure),
        };

        bool Done(out int error)
        {
            var isDone = Status(WorkingFolder, Terminated(path), NoFollow, TypeModeAndOwners, status) == 0;
            error = isDone ? 0 : Marshal.GetLastPInvokeError();
            return isDone;
        }
    }

    /// <summary>What .NET knows of an entry on every Unix: its type and permissions. The owner that it names stands for any.</summary>
    public static EntryStatus? StatusWithoutOwners(string path)
    {
        var type = DiskEntry.KindOf(path) switch
        {
            EntryKind.File => EntryStatus.RegularFile,
            EntryKind.Folder => EntryStatus.Folder,
            EntryKind.Link => EntryStatus.SymbolicLink,
            _ => 0,
        };
        return OperatingSystem.IsWindows() || type == 0 ? null
            : new(type | (type == EntryStatus.SymbolicLink ? 0 : (int)File.GetUnixFileMode(path)), Unchanged, Unchanged);
    }

    /// <summary>Gives an entry to a group; false when the system refuses.</summary>
    public static bool TryGive(string path, uint group) => TryGive(path, Unchanged, group);

    /// <summary>Gives an entry to an owner and a group; false when the system refuses, which it does to all but administrators.</summary>
    public static bool TryGive(string path, uint owner, uint group) => Try(() => ChangeOwner(Terminated(path), owner, group) == 0);

    /// <summary>
    /// Brings the names in a folder to the disk: a power cut may otherwise find a file or folder under its old name, or under none.
    /// </summary>
    public static void FlushNames(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // its file systems keep a journal of names
        }

        var handle = -1;
        Try(() =>
        {
            handle = Open(Terminated(folder), 0);
            return handle >= 0 && Flush(handle) == 0;
        });
        if (handle >= 0)
        {
            _ = Close(handle);
        }
    }

    /// <summary>
    /// Returns what libraries have freed. The allocator of glibc keeps it for the next time, in an arena of its own for each thread.
    /// </summary>
    public static void GiveMemoryBack() => Try(() => Trim(0) >= 0);

    private static bool Try(Func<bool> call)
    {
        try
        {
            return !OperatingSystem.IsWindows() && call();
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(int folder, byte[] path, int flags, uint wanted, [Out] byte[] status);

    [DllImport("libc", EntryPoint = "lchown", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeOwner(byte[] path, uint owner, uint group);

    [DllImport("libc", EntryPoint = "open", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "malloc_trim", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint kept);

    [DllImport("libc", EntryPoint = "close", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}

/// <summary>What the system says of an entry.</summary>
/// <param name="Mode">Type and permissions, as in stat.h.</param>
/// <param name="Owner">The number of the account that it belongs to.</param>
/// <param name="Group">The number of its group.</param>
internal readonly record struct EntryStatus(int Mode, uint Owner, uint Group)
{
    private const int TypeMask = 0xF000;

    public const int RegularFile = 0x8000;
    public const int Folder = 0x4000;
    public const int SymbolicLink = 0xA000;

    public bool IsRegularFile => (Mode & TypeMask) == RegularFile;

    public bool IsFolder => (Mode & TypeMask) == Folder;

    public UnixFileMode Permissions => (UnixFileMode)(Mode & 0xFFF);
}
