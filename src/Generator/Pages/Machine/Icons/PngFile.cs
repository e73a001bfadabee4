using System.Buffers.Binary;
using Generator.Pages.Machine.Workbook;

namespace Generator.Pages.Machine.Icons;

/// <summary>Writes a PNG file (ISO/IEC 15948) of 8-bit colours with alpha, the same bytes on every machine.</summary>
internal static class PngFile
{
    private const byte FilterUp = 2;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Write(int size, byte[] pixels)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        // 8 bits a channel, colour type 6: red, green, blue, alpha.
        header[8] = 8;
        header[9] = 6;
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "IDAT"u8, RunLengthDeflate.Zlib(Filtered(size, pixels)));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Each row as its difference from the one above: flat shapes become long runs of zeros.</summary>
    private static byte[] Filtered(int size, byte[] pixels)
    {
        var width = size * 4;
        var filtered = new byte[size * (width + 1)];
        for (var row = 0; row < size; row++)
        {
            var at = row * (width + 1);
            filtered[at] = FilterUp;
            for (var x = 0; x < width; x++)
            {
                var above = row == 0 ? 0 : pixels[((row - 1) * width) + x];
                filtered[at + 1 + x] = (byte)(pixels[(row * width) + x] - above);
            }
        }

        return filtered;
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] body = [.. type, .. content];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(body));
        file.Write(number);
    }
}
