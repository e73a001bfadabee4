using System.Text.RegularExpressions;

namespace Generator.Wording;

/// <summary>
/// Whether two lines that stand together say something twice: a word of some length in languages with spaces, a run of characters in
/// Chinese. Figures and short words such as units may stand in both.
/// </summary>
internal static partial class Repetition
{
    private const int LongWord = 4;
    private const int LongRun = 3;

    public static bool IsBetween(string one, string other) => Words(one).Overlaps(Words(other));

    private static HashSet<string> Words(string line) => Pieces().Matches(line)
        .SelectMany(piece => piece.Value[0] < '\u2e80'
            ? piece.Length >= LongWord ? [piece.Value] : []
            : Enumerable.Range(0, Math.Max(0, piece.Length - LongRun + 1)).Select(at => piece.Value.Substring(at, LongRun)))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[a-zA-Z\u00c0-\u024f]+|[\u3400-\u9fff]+", RegexOptions.CultureInvariant, -1)]
    private static partial Regex Pieces();
}
