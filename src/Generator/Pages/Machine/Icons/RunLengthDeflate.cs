using System.Buffers.Binary;

namespace Generator.Pages.Machine.Icons;

/// <summary>
/// Compresses runs of equal bytes by DEFLATE (RFC 1951) in one block of fixed codes, wrapped as zlib data (RFC 1950). The
/// compressors of the runtime differ between machines; this one does not.
/// </summary>
internal static class RunLengthDeflate
{
    private const int ShortestRun = 3;
    private const int LongestRun = 258;
    private const int EndOfBlock = 256;

    public static byte[] Zlib(ReadOnlySpan<byte> data)
    {
        var bits = new BitStream();
        // The last block, fixed codes.
        bits.Write(1, 1);
        bits.Write(1, 2);
        for (var at = 0; at < data.Length;)
        {
            var run = at == 0 ? 0 : RunAt(data, at);
            if (run >= ShortestRun)
            {
                WriteRun(bits, run);
                at += run;
            }
            else
            {
                WriteCode(bits, data[at++]);
            }
        }

        WriteCode(bits, EndOfBlock);
        var check = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, Adler32(data));
        // Deflate with a window of 32 KiB, no dictionary; the two bytes together are a multiple of 31.
        return [0x78, 0x01, .. bits.ToBytes(), .. check];
    }

    /// <summary>How often the byte before repeats from here.</summary>
    private static int RunAt(ReadOnlySpan<byte> data, int at)
    {
        var rest = data.Slice(at, Math.Min(LongestRun, data.Length - at));
        var end = rest.IndexOfAnyExcept(data[at - 1]);
        return end < 0 ? rest.Length : end;
    }

    /// <summary>A length after section 3.2.5, and the distance 1, whose code is five zero bits.</summary>
    private static void WriteRun(BitStream bits, int length)
    {
        if (length == LongestRun)
        {
            WriteCode(bits, 285);
        }
        else
        {
            var (code, first, extra) = (257, ShortestRun, 0);
            while (length >= first + (1 << extra))
            {
                first += 1 << extra;
                code++;
                extra = code < 265 ? 0 : (code - 261) / 4;
            }

            WriteCode(bits, code);
            bits.Write(length - first, extra);
        }

        bits.Write(0, 5);
    }

    /// <summary>The fixed codes of section 3.2.6, which alone are written from their highest bit.</summary>
    private static void WriteCode(BitStream bits, int symbol)
    {
        var (code, length) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xC0 + symbol - 280, 8),
        };
        for (var bit = length - 1; bit >= 0; bit--)
        {
            bits.Write((code >> bit) & 1, 1);
        }
    }

    private static uint Adler32(ReadOnlySpan<byte> data)
    {
        var (low, high) = (1u, 0u);
        foreach (var value in data)
        {
            low = (low + value) % 65521;
            high = (high + low) % 65521;
        }

        return (high << 16) | low;
    }
}
