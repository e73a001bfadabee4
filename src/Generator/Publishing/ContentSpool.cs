using Generator.Model;
using Microsoft.Win32.SafeHandles;

namespace Generator.Publishing;

/// <summary>
/// Keeps what a build has made until it is published: in memory as long as that is little, and then in a file without a name, which the
/// system removes with the process, however that ends. Where the disk refuses, everything stays in memory.
/// </summary>
/// <param name="folder">Where the file lies; made when it is needed.</param>
/// <param name="mostHeld">How many bytes stay in memory.</param>
internal sealed class ContentSpool(string folder, long mostHeld = ContentSpool.UsualShare) : IContentStore
{
    /// <summary>In bytes: a site of some hundred pages never leaves the memory.</summary>
    private const long UsualShare = 48 << 20;

    /// <summary>In bytes, beside a tenth of what is in use: garbage that a site too large for the memory may leave lying.</summary>
    private const long MostGarbage = 48 << 20;

    /// <summary>In bytes: a build that needs more than this has nothing to spare.</summary>
    private const long Much = 256 << 20;

    private static int opened;

    private readonly Lazy<SafeFileHandle?> file = new(() => Open(folder));
    private readonly Lock tidying = new();
    private long held;
    private long written;
    private long inUse;

    public FileContent Keep(ReadOnlyMemory<byte> bytes)
    {
        if (Interlocked.Add(ref held, bytes.Length) <= mostHeld || file.Value is not { } handle)
        {
            return bytes;
        }

        var end = Interlocked.Add(ref written, bytes.Length);
        try
        {
            RandomAccess.Write(handle, bytes.Span, end - bytes.Length);
        }
        catch (IOException)
        {
            return bytes;
        }

        Tidy();
        return new SpooledContent(this, end - bytes.Length, bytes.Span);
    }

    /// <summary>
    /// What makes a page or a drawing is in use for just long enough to count as lasting, and is then looked at again only when the heap
    /// has doubled: for a site this large that is too late.
    /// </summary>
    private void Tidy()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) - (Volatile.Read(ref inUse) / 10 * 11) < MostGarbage || !tidying.TryEnter())
        {
            return;
        }

        try
        {
            if (Volatile.Read(ref inUse) > Much)
            {
                UnusedMemory.GiveBack();
            }
            else
            {
                UnusedMemory.GiveMostBack();
            }

            Volatile.Write(ref inUse, GC.GetTotalMemory(forceFullCollection: false));
        }
        finally
        {
            tidying.Exit();
        }
    }

    private static SafeFileHandle? Open(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, $"making-{Environment.ProcessId}-{Interlocked.Increment(ref opened)}");
            var handle = File.OpenHandle(
                path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
            if (!OperatingSystem.IsWindows())
            {
                // There it goes with the handle even when the process is killed; elsewhere an open file needs no name.
                File.Delete(path);
            }

            return handle;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>There may be a million, so that the hash lies in the object itself.</summary>
    private sealed class SpooledContent(ContentSpool spool, long offset, ReadOnlySpan<byte> bytes) : FileContent
    {
        public override int Length { get; } = bytes.Length;

        public override ContentHash Sha256 { get; } = ContentHash.Of(bytes);

        public override ReadOnlyMemory<byte> Read()
        {
            spool.Tidy();
            var (handle, read) = (spool.file.Value!, new byte[Length]);
            var from = 0;
            while (from < read.Length)
            {
                var more = RandomAccess.Read(handle, read.AsSpan(from), offset + from);
                if (more == 0)
                {
                    throw new IOException("What the build has made can no longer be read back.");
                }

                from += more;
            }

            return read;
        }
    }
}
