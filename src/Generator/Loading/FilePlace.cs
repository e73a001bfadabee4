using System.Runtime.InteropServices;
using System.Text;

namespace Generator.Loading;

/// <summary>Where a path leads and what lies there, before anything is opened.</summary>
internal static class FilePlace
{
    // Values of Linux' fcntl.h and stat.h: paths relative to the working folder, all that stat knows, and the kinds of files.
    private const int WorkingFolder = -100;
    private const uint BasicFields = 0x7FF;
    private const int ModeOffset = 28;
    private const int KindMask = 0xF000;
    private const int PlainFile = 0x8000;

    /// <summary>Whether a path lies below a folder; both as <see cref="RealPath"/> gives them.</summary>
    public static bool IsWithin(string path, string folder) => path.StartsWith(
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>
    /// Whether a file holds bytes of its own: no pipe, device or socket, and nothing that a running system makes up when it is opened.
    /// Elsewhere than on Linux it is taken for one; there nothing without a length is opened either.
    /// </summary>
    public static bool IsPlainFile(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        var about = new byte[256];
        try
        {
            return Stat(WorkingFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, BasicFields, about) != 0
                || (BitConverter.ToUInt16(about, ModeOffset) & KindMask) == PlainFile;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library of before 2018.
            return true;
        }
    }

    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(int folder, byte[] path, int flags, uint fields, byte[] about);
}
