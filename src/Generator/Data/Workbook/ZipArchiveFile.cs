using System.IO.Hashing;
using System.Text;
using Generator.Model;

namespace Generator.Data.Workbook;

/// <summary>
/// Writes a ZIP file whose bytes depend on nothing but its entries: compressed by our own hand; every entry of the first day that the
/// format knows, and from no system in particular.
/// </summary>
internal static class ZipArchiveFile
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfDirectory = 0x06054B50;
    private const ushort Version = 20;
    private const ushort NamesInUtf8 = 0x0800;
    private const ushort Deflated = 8;

    /// <summary>1 January 1980 in the date format of DOS: seven bits of years since 1980, then month and day.</summary>
    private const ushort FirstDay = (1 << 5) | 1;

    public static byte[] Write(IReadOnlyCollection<(string Name, Action<Stream> Content)> entries)
    {
        using var file = new MemoryStream();
        using var directory = new MemoryStream();
        using var body = new BinaryWriter(file);
        using var central = new BinaryWriter(directory);
        foreach (var (name, content) in entries)
        {
            var offset = (uint)file.Position;
            var encoded = Encoding.UTF8.GetBytes(name);
            var entry = Packed.Of(content);
            body.Write(LocalHeader);
            WriteCommon(body, encoded, entry);
            body.Write(encoded);
            body.Write(entry.Bytes);

            central.Write(CentralHeader);
            central.Write(Version);
            WriteCommon(central, encoded, entry);
            // Comment length, first disk, internal and external attributes.
            central.Write(new byte[2 + 2 + 2 + 4]);
            central.Write(offset);
            central.Write(encoded);
        }

        var start = (uint)file.Position;
        body.Write(directory.ToArray());
        body.Write(EndOfDirectory);
        body.Write(0u);
        body.Write((ushort)entries.Count);
        body.Write((ushort)entries.Count);
        body.Write((uint)directory.Length);
        body.Write(start);
        body.Write((ushort)0);
        return file.ToArray();
    }

    /// <summary>What both headers of an entry say: version, flags, method, time, date, check sum, sizes, lengths.</summary>
    private static void WriteCommon(BinaryWriter header, byte[] name, Packed entry)
    {
        header.Write(Version);
        header.Write(NamesInUtf8);
        header.Write(Deflated);
        header.Write((ushort)0);
        header.Write(FirstDay);
        header.Write(entry.Crc);
        header.Write((uint)entry.Bytes.Length);
        header.Write(entry.Length);
        header.Write((ushort)name.Length);
        header.Write((ushort)0);
    }

    /// <summary>An entry as it was compressed while it was made.</summary>
    private sealed record Packed(byte[] Bytes, uint Length, uint Crc)
    {
        public static Packed Of(Action<Stream> write)
        {
            var deflater = new Deflater();
            var crc = new Crc32();
            var length = 0u;
            using (var stream = new SpanStream(bytes =>
            {
                crc.Append(bytes);
                deflater.Write(bytes);
                length += (uint)bytes.Length;
            }))
            {
                write(stream);
            }

            return new(deflater.Finish(), length, crc.GetCurrentHashAsUInt32());
        }
    }
}
