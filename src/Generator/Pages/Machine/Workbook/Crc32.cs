using System.Collections.Immutable;

namespace Generator.Pages.Machine.Workbook;

/// <summary>The cyclic redundancy check of ZIP and PNG files (ISO 3309, polynomial 0xEDB88320 in reversed order).</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly ImmutableArray<uint> Steps = [.. Enumerable.Range(0, 256).Select(index => Step((uint)index))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = Steps[(int)((crc ^ value) & 0xFF)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint Step(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        }

        return value;
    }
}
