using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Generator.Charts.Pictures;

namespace Generator.Publishing.Pictures;

/// <summary>
/// Writes a picture as PNG with a palette (ISO/IEC 15948, colour type 3), a third of the size of one with a colour of its own for each
/// pixel. Skia writes no palettes; the free line of ImageSharp moves the colour of surfaces, takes ten times as long, and has holes that
/// are closed only in its paid line.
/// </summary>
internal static class PalettePng
{
    // Two pixels for each of the 96 to an inch that a web page counts by: programs that print place the picture at its right size.
    private const uint PixelsPerMetre = 7559;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Write(Bitmap bitmap, int colours = Palette.Most)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>((ReadOnlySpan<byte>)bitmap.Rgba);
        var palette = Palette.Of(pixels, colours);
        using var file = new MemoryStream();
        file.Write(Signature);
        Chunk(file, "IHDR"u8, Header(bitmap));
        Chunk(file, "pHYs"u8, Density());
        Chunk(file, "PLTE"u8, [.. palette.Colours.SelectMany(Rgb)]);
        if (palette.Colours.Any(colour => Alpha(colour) < byte.MaxValue))
        {
            Chunk(file, "tRNS"u8, [.. palette.Colours.Select(Alpha)]);
        }

        Chunk(file, "IDAT"u8, Compressed(pixels, bitmap.Width, palette));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Width, height, 8 bits a number, numbers of a palette; the one way to compress, the usual filters, not interlaced.</summary>
    private static byte[] Header(Bitmap bitmap)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, bitmap.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), bitmap.Height);
        (header[8], header[9]) = (8, 3);
        return header;
    }

    private static byte[] Density()
    {
        var density = new byte[9];
        BinaryPrimitives.WriteUInt32BigEndian(density, PixelsPerMetre);
        BinaryPrimitives.WriteUInt32BigEndian(density.AsSpan(4), PixelsPerMetre);
        density[8] = 1;
        return density;
    }

    /// <summary>
    /// Each row is its filter, none, and the numbers of its colours: what the standard recommends for palettes. They are compressed at the
    /// usual effort: the highest takes four times as long for one part in thirty. The compressor of .NET 10 yields the same bytes on x64
    /// processors with and without vector instructions and on Arm64.
    /// </summary>
    private static byte[] Compressed(ReadOnlySpan<uint> pixels, int width, Palette palette)
    {
        var length = pixels.Length + (pixels.Length / width);
        var rows = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Write(pixels, width, palette, rows.AsSpan(0, length));
            using var compressed = new MemoryStream();
            using (var zip = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            {
                zip.Write(rows, 0, length);
            }

            return compressed.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rows);
        }
    }

    private static void Write(ReadOnlySpan<uint> pixels, int width, Palette palette, Span<byte> rows)
    {
        for (; !pixels.IsEmpty; pixels = pixels[width..])
        {
            rows[0] = 0;
            rows = rows[1..];
            var row = pixels[..width];
            while (!row.IsEmpty)
            {
                // A chart is mostly long runs of one colour.
                var run = row.IndexOfAnyExcept(row[0]) is > 0 and var end ? end : row.Length;
                rows[..run].Fill(palette[row[0]]);
                row = row[run..];
                rows = rows[run..];
            }
        }
    }

    /// <summary>Length of the content, name, content, and a check sum of name and content.</summary>
    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(name);
        file.Write(content);
        var sum = new Crc32();
        sum.Append(name);
        sum.Append(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, sum.GetCurrentHashAsUInt32());
        file.Write(number);
    }

    private static byte[] Rgb(uint colour) => [(byte)colour, (byte)(colour >> 8), (byte)(colour >> 16)];

    private static byte Alpha(uint colour) => (byte)(colour >> 24);
}
