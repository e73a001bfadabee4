using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;

namespace Generator.Publishing;

/// <summary>
/// What a build remembers, in one file of the cache folder, which may be deleted or damaged at any time. Each entry is believed only as
/// far as the hash before it; what another build of the tool wrote is not read. Whatever the disk refuses, the build goes on without.
/// </summary>
/// <param name="folder">The folder, made when there is something to keep.</param>
internal sealed class MemoryFile(string folder)
{
    /// <summary>Changes when a reader of old files would misread new ones.</summary>
    private const string Format = "generator-memory/1";

    private const string Name = "memory";
    private const int HashBytes = 16;

    /// <summary>Kind, key and length.</summary>
    private const int HeadBytes = 1 + 16 + 4;

    /// <summary>Far beyond what is ever written.</summary>
    private const long Largest = 256 << 20;

    private readonly string path = Path.Combine(folder, Name);

    /// <summary>The entries that are whole.</summary>
    public ImmutableArray<MemoryEntry> Read()
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: < Largest } ? Read(File.ReadAllBytes(path)) : [];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>
    /// Writes another file first and then puts it in the place of the old one: nobody reads half a file, and of two builds that end at the
    /// same moment either may come last.
    /// </summary>
    public void Write(IEnumerable<MemoryEntry> entries)
    {
        var unfinished = Path.Combine(folder, $"{Name}.{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(folder);
            try
            {
                using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 20))
                {
                    file.Write(Head);
                    foreach (var entry in entries)
                    {
                        var head = HeadOf(entry);
                        file.Write(Hash(head, entry.Bytes.Span));
                        file.Write(head);
                        file.Write(entry.Bytes.Span);
                    }
                }

                File.Move(unfinished, path, overwrite: true);
                RemoveUnfinished(File.GetLastWriteTimeUtc(path));
            }
            catch
            {
                File.Delete(unfinished);
                throw;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The next build makes everything.
        }
    }

    /// <summary>What builds left behind that were killed while they wrote; another that writes now takes less than an hour.</summary>
    private void RemoveUnfinished(DateTime now)
    {
        foreach (var left in new DirectoryInfo(folder).EnumerateFiles($"{Name}.*"))
        {
            if (left.LastWriteTimeUtc < now.AddHours(-1))
            {
                left.Delete();
            }
        }
    }

    private static byte[] Head { get; } = Encoding.UTF8.GetBytes($"{Format}\n{ToolBuild.Name}\n\n");

    private static ImmutableArray<MemoryEntry> Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith(Head))
        {
            return [];
        }

        var found = new List<(int Hash, int Length)>();
        for (var at = Head.Length; at + HashBytes + HeadBytes <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(file.Span[(at + HashBytes + HeadBytes - 4)..]);
            if (length < 0 || length > file.Length - at - HashBytes - HeadBytes)
            {
                break;
            }

            found.Add((at, length));
            at += HashBytes + HeadBytes + length;
        }

        var entries = new MemoryEntry?[found.Count];
        Parallel.For(0, entries.Length, i => entries[i] = Entry(file, found[i].Hash, found[i].Length));
        return [.. entries.OfType<MemoryEntry>()];
    }

    private static MemoryEntry? Entry(ReadOnlyMemory<byte> file, int at, int length)
    {
        var head = file.Span.Slice(at + HashBytes, HeadBytes);
        var bytes = file.Slice(at + HashBytes + HeadBytes, length);
        return Hash(head, bytes.Span).AsSpan().SequenceEqual(file.Span.Slice(at, HashBytes))
            ? new(head[0], BinaryPrimitives.ReadUInt128LittleEndian(head[1..]), bytes)
            : null;
    }

    private static byte[] HeadOf(MemoryEntry entry)
    {
        var head = new byte[HeadBytes];
        head[0] = entry.Kind;
        BinaryPrimitives.WriteUInt128LittleEndian(head.AsSpan(1), entry.Key);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(17), entry.Bytes.Length);
        return head;
    }

    private static byte[] Hash(ReadOnlySpan<byte> head, ReadOnlySpan<byte> bytes)
    {
        var hash = new XxHash128();
        hash.Append(head);
        hash.Append(bytes);
        return hash.GetCurrentHash();
    }
}

/// <summary>One remembered thing: what kind it is of, what decided it, and how it is written.</summary>
internal readonly record struct MemoryEntry(byte Kind, UInt128 Key, ReadOnlyMemory<byte> Bytes);
