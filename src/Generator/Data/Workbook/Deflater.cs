namespace Generator.Data.Workbook;

/// <summary>
/// Compresses after RFC 1951 in one block of fixed codes. The runtime's own compressor may give other bytes with every version and on
/// every processor; this one gives the same for ever, and tables of text become a tenth of their size.
/// </summary>
internal sealed class Deflater
{
    private const int Window = 1 << 15;
    private const int Shortest = 3;
    private const int Longest = 258;
    private const int Candidates = 64;
    private const int HashBits = 15;
    private const int EndOfBlock = 256;

    /// <summary>The shortest length of each length code from 257 on, and how many bits say how much longer (RFC 1951, 3.2.5).</summary>
    private static readonly (int Base, int Bits)[] Lengths =
    [
        (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2), (23, 2), (27, 2),
        (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
    ];

    private static readonly (int Base, int Bits)[] Distances =
    [
        (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4), (65, 5), (97, 5), (129, 6),
        (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9), (1537, 9), (2049, 10), (3073, 10), (4097, 11), (6145, 11), (8193, 12),
        (12289, 12), (16385, 13), (24577, 13),
    ];

    /// <summary>How many bytes must be known from a place on to say what is written for it.</summary>
    private const int Ahead = Longest + Shortest;

    private readonly BitWriter bits = new();
    private readonly EarlierPlaces earlier = new();

    /// <summary>The window before the next place, and what was not yet compressed.</summary>
    private readonly byte[] data = new byte[4 * Window];
    private int start;
    private int next;
    private int end;

    /// <summary>The last block, of fixed codes.</summary>
    public Deflater() => bits.Write(0b011, 3);

    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        var deflater = new Deflater();
        deflater.Write(data);
        return deflater.Finish();
    }

    /// <summary>Takes the next bytes; of those before, only the window is kept.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var taken = Math.Min(bytes.Length, data.Length - end);
            bytes[..taken].CopyTo(data.AsSpan(end));
            bytes = bytes[taken..];
            end += taken;
            CompressTo(end - Ahead);
            if (end == data.Length)
            {
                var forgotten = next - Window;
                data.AsSpan(forgotten..end).CopyTo(data);
                (start, next, end) = (start + forgotten, next - forgotten, end - forgotten);
            }
        }
    }

    /// <summary>Everything that was written, compressed.</summary>
    public byte[] Finish()
    {
        CompressTo(end - 1);
        WriteSymbol(bits, EndOfBlock);
        return bits.ToArray();
    }

    private void CompressTo(int last)
    {
        var known = data.AsSpan(0, end);
        while (next <= last)
        {
            var (length, distance) = earlier.Find(known, next, start);
            if (length < Shortest)
            {
                WriteSymbol(bits, data[next]);
                length = 1;
            }
            else
            {
                var code = CodeOf(Lengths, length);
                WriteSymbol(bits, EndOfBlock + 1 + code);
                bits.Write(length - Lengths[code].Base, Lengths[code].Bits);
                code = CodeOf(Distances, distance);
                bits.WriteCode(code, 5);
                bits.Write(distance - Distances[code].Base, Distances[code].Bits);
            }

            for (var after = next + length; next < after; next++)
            {
                earlier.Add(known, next, start);
            }
        }
    }

    /// <summary>The fixed codes of RFC 1951, 3.2.6.</summary>
    private static void WriteSymbol(BitWriter bits, int symbol)
    {
        var (code, length) = symbol switch
        {
            < 144 => (0b0011_0000 + symbol, 8),
            < 256 => (0b1_1001_0000 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0b1100_0000 + symbol - 280, 8),
        };
        bits.WriteCode(code, length);
    }

    private static int CodeOf((int Base, int Bits)[] codes, int value)
    {
        var code = codes.Length - 1;
        while (codes[code].Base > value)
        {
            code--;
        }

        return code;
    }

    /// <summary>
    /// Where the data had the same three bytes before. Places count from the beginning of the data, of which <c>start</c> bytes are gone.
    /// </summary>
    private sealed class EarlierPlaces
    {
        private readonly int[] newest = new int[1 << HashBits];

        /// <summary>For each place within the window, the place before it; a ring.</summary>
        private readonly int[] before = new int[Window];

        public EarlierPlaces() => Array.Fill(newest, -1);

        public void Add(ReadOnlySpan<byte> data, int at, int start)
        {
            if (at + Shortest <= data.Length)
            {
                var hash = Hash(data, at);
                before[(start + at) % Window] = newest[hash];
                newest[hash] = start + at;
            }
        }

        /// <summary>The longest run that stands earlier, the nearest of equals; length 0 where there is none.</summary>
        public (int Length, int Distance) Find(ReadOnlySpan<byte> data, int at, int start)
        {
            var best = (Length: 0, Distance: 0);
            if (at + Shortest > data.Length)
            {
                return best;
            }

            var most = data[at..Math.Min(data.Length, at + Longest)];
            var place = newest[Hash(data, at)] - start;
            for (var tried = 0;
                place >= -start && at - place <= Window && tried < Candidates;
                tried++, place = before[(start + place) % Window] - start)
            {
                var length = most.CommonPrefixLength(data[place..]);
                if (length > best.Length)
                {
                    best = (length, at - place);
                }
            }

            return best;
        }

        private static int Hash(ReadOnlySpan<byte> data, int at) =>
            ((data[at] << 10) ^ (data[at + 1] << 5) ^ data[at + 2]) & ((1 << HashBits) - 1);
    }

    /// <summary>Bits from the lowest of each byte on; codes begin with their highest bit.</summary>
    private sealed class BitWriter
    {
        private readonly List<byte> bytes = [];
        private uint pending;
        private int count;

        public void Write(int value, int length)
        {
            pending |= (uint)value << count;
            for (count += length; count >= 8; count -= 8)
            {
                bytes.Add((byte)pending);
                pending >>= 8;
            }
        }

        public void WriteCode(int code, int length)
        {
            for (var bit = length - 1; bit >= 0; bit--)
            {
                Write((code >> bit) & 1, 1);
            }
        }

        public byte[] ToArray() => count == 0 ? [.. bytes] : [.. bytes, (byte)pending];
    }
}
