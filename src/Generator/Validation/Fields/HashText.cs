using System.Buffers;

namespace Generator.Validation.Fields;

/// <summary>The form of a SHA-256 hash: 64 hexadecimal digits in lower case.</summary>
internal static class HashText
{
    private const int Length = 64;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static bool IsSha256(string text) => text.Length == Length && !text.AsSpan().ContainsAnyExcept(Digits);
}
