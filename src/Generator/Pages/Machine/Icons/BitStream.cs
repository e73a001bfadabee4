namespace Generator.Pages.Machine.Icons;

/// <summary>Packs numbers of some bits into bytes, lowest bit first, as DEFLATE does.</summary>
internal sealed class BitStream
{
    private readonly List<byte> bytes = [];
    private int pending;
    private int count;

    public void Write(int value, int bits)
    {
        pending |= value << count;
        count += bits;
        while (count >= 8)
        {
            bytes.Add((byte)pending);
            pending >>= 8;
            count -= 8;
        }
    }

    /// <summary>All bytes, the last one filled up with zeros.</summary>
    public byte[] ToBytes() => count == 0 ? [.. bytes] : [.. bytes, (byte)pending];
}
