using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Generator.Model.Reuse;

/// <summary>
/// Takes in everything that decides what is made, value after value, and gives 128 bits for it. Each value begins with its kind, and each
/// text and list with its length, so that two rows of values give the same bytes only when they are the same.
/// </summary>
internal sealed class Fingerprint
{
    private const int Largest = 17;

    private readonly XxHash128 hash = new();

    private enum Kind : byte
    {
        Nothing,
        Text,
        Number,
        Decimal,
        Real,
        Truth,
        List,
        Whole,
    }

    public UInt128 Value => hash.GetCurrentHashAsUInt128();

    public Fingerprint Add(string? text)
    {
        if (text is null)
        {
            return Add(Kind.Nothing, 0, 0);
        }

        Add(Kind.Text, (ulong)text.Length, 0);
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public Fingerprint Add(long number) => Add(Kind.Number, (ulong)number, 0);

    public Fingerprint Add(bool truth) => Add(Kind.Truth, truth ? 1UL : 0, 0);

    public Fingerprint Add(double number) => Add(Kind.Real, BitConverter.DoubleToUInt64Bits(number), 0);

    public Fingerprint Add(double? number) => number is { } known ? Add(known) : Add(Kind.Nothing, 0, 0);

    /// <summary>With its decimals: 1.0 is written otherwise than 1.</summary>
    public Fingerprint Add(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return Add(Kind.Decimal, ((ulong)(uint)bits[1] << 32) | (uint)bits[0], ((ulong)(uint)bits[3] << 32) | (uint)bits[2]);
    }

    /// <summary>What was taken in elsewhere, as a whole.</summary>
    public Fingerprint Add(UInt128 whole) => Add(Kind.Whole, (ulong)whole, (ulong)(whole >> 64));

    /// <summary>Before the items of a list, whose number it is.</summary>
    public Fingerprint AddList(int count) => Add(Kind.List, (ulong)count, 0);

    public Fingerprint AddBytes(ReadOnlySpan<byte> bytes)
    {
        AddList(bytes.Length);
        hash.Append(bytes);
        return this;
    }

    private Fingerprint Add(Kind kind, ulong low, ulong high)
    {
        Span<byte> bytes = stackalloc byte[Largest];
        bytes[0] = (byte)kind;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[1..], low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[9..], high);
        hash.Append(bytes);
        return this;
    }
}
