using System.Text.RegularExpressions;

namespace Generator.Wording;

/// <summary>
/// Shares and signed numbers that people type into texts written from right to left. After an Arabic letter a browser would set their
/// percent sign and minus to the other side than those of the figures that the report writes itself; apart from their surroundings they
/// stand alike.
/// </summary>
internal static partial class TypedNumbers
{
    public static string Isolated(string text) => Signed().Replace(text, "\u2066$0\u2069");

    /// <summary>Neither those isolated already nor the escapes of an address (%D8).</summary>
    [GeneratedRegex(
        @"(?<![\d.,−+\-\u2066%=/])(?:[−+±]\d[\d.,]*\d|[−+±]\d)\s?%?(?!\w)|(?<![\d.,−+\-\u2066%=/])(?:\d[\d.,]*)?\d\s?%(?!\w)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000)]
    private static partial Regex Signed();
}
