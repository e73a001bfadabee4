namespace Generator.Diagnostics;

/// <summary>Finds the known name that a misspelt one most likely meant, for hints.</summary>
public static class NearestName
{
    /// <summary>No name is as long; comparing takes the square of it.</summary>
    private const int Longest = 200;

    /// <summary>Signs of size, of negation and of direction.</summary>
    private const string Turning = "十百千万亿兆未已不非无上下升降增减高低";

    /// <summary>
    /// The candidate with the smallest edit distance (insertions, deletions, substitutions and swaps of neighbours),
    /// or null when none is within a third of the written length: a far guess misleads more than it helps.
    /// </summary>
    /// <remarks>
    /// Never a name that differs in a digit (another code, another year), in a sign that turns the meaning round or makes it ten thousand
    /// times as much, or by a whole word: of one sign in any script, of two Chinese ones.
    /// </remarks>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(candidates);
        if (written.Length > Longest || written.Length < (written.Any(sign => sign > '\u2e7f') ? 3 : 2))
        {
            return null;
        }

        var limit = Math.Max(1, (written.Length + 2) / 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (candidate == written || Math.Abs(candidate.Length - written.Length) > limit || !MeansAlike(written, candidate))
            {
                continue;
            }

            var distance = Distance(written, candidate);
            if (distance <= limit && (nearest is null || distance < Distance(written, nearest)))
            {
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static bool MeansAlike(string a, string b) => Signs(a).SequenceEqual(Signs(b));

    private static IEnumerable<char> Signs(string text) =>
        text.Where(sign => char.IsAsciiDigit(sign) || Turning.Contains(sign, StringComparison.Ordinal)).Order();

    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + substitution);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
