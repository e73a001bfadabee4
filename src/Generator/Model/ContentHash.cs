using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Generator.Model;

/// <summary>
/// The SHA-256 of a content (FIPS 180-4), as text 64 lower-case hexadecimal digits. A large site has hundreds of thousands, so that it is
/// held as the 32 bytes that it is.
/// </summary>
internal readonly record struct ContentHash
{
    private const int Half = SHA256.HashSizeInBytes / 2;

    private readonly UInt128 high;
    private readonly UInt128 low;

    private ContentHash(ReadOnlySpan<byte> bytes) =>
        (high, low) = (BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[Half..]));

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, bytes);
        return new(bytes);
    }

    /// <summary>The hash of a text in UTF-8.</summary>
    public static ContentHash Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static ContentHash Of(Stream content)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, bytes);
        return new(bytes);
    }

    public static ContentHash Of(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in pieces)
        {
            sum.AppendData(piece.Span);
        }

        return new(sum.GetHashAndReset());
    }

    /// <summary>The hash that a text says, in digits of either case; null where it says none.</summary>
    public static ContentHash? Parse(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        return text.Length == 2 * bytes.Length && Convert.FromHexString(text, bytes, out _, out _) == OperationStatus.Done
            ? new(bytes)
            : null;
    }

    public override string ToString() => $"{high:x32}{low:x32}";
}
