using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Generator.Pages.Search;

/// <summary>
/// Text as it is looked for: widths, ligatures and subscripts made plain (NFKC), lower case, accents removed. What a character becomes
/// stands in folds.txt, made from the Unicode Character Database, since a machine without the library ICU normalises nothing: the same
/// content must give the same index everywhere.
/// </summary>
internal static class PlainLetters
{
    // Syllables of Hangul are taken apart by arithmetic (The Unicode Standard, 3.12).
    private const int FirstSyllable = 0xAC00;
    private const int Syllables = 11172;
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly Lazy<FrozenDictionary<int, string>> Folds = new(Read);

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                plain.Append(char.ToLowerInvariant((char)rune.Value));
            }
            else if (rune.Value - FirstSyllable is >= 0 and < Syllables and var syllable)
            {
                plain.Append((char)(0x1100 + (syllable / (Vowels * Finals)))).Append((char)(0x1161 + (syllable / Finals % Vowels)));
                plain.Append(syllable % Finals == 0 ? string.Empty : ((char)(0x11A7 + (syllable % Finals))).ToString());
            }
            else if (Folds.Value.TryGetValue(rune.Value, out var fold))
            {
                plain.Append(fold);
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString();
    }

    /// <summary>A line for each text: its characters, a tab, and all that become it, as hexadecimal numbers.</summary>
    private static FrozenDictionary<int, string> Read()
    {
        using var reader = new StreamReader(typeof(PlainLetters).Assembly.GetManifestResourceStream("folds.txt")!);
        var folds = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var parts = line.Split('\t');
            var fold = string.Concat(Codes(parts[0]).Select(char.ConvertFromUtf32));
            foreach (var code in Codes(parts[1]))
            {
                folds.Add(code, fold);
            }
        }

        return folds.ToFrozenDictionary();
    }

    private static IEnumerable<int> Codes(string text) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(code => int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
