using System.Text;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Diagnostics;

namespace Generator.Charts;

/// <summary>
/// The characters of one chart, or of all share cards, that the charts' font lacks, each with the first text that needs it.
/// </summary>
internal sealed class LackingCharacters(ChartFonts fonts)
{
    private readonly List<(SourceLocation At, string Chart, string Text, Rune Character)> found = [];

    public bool IsEmpty => found.Count == 0;

    public void Find(ChartSubject chart, IEnumerable<string> texts) => Find(chart.Location ?? new(chart.Key), chart.Key, texts);

    /// <param name="at">What to look at.</param>
    /// <param name="chart">The key of the chart or card.</param>
    /// <param name="texts">Its texts.</param>
    public void Find(SourceLocation at, string chart, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            found.AddRange(text.EnumerateRunes()
                .Where(rune => !fonts.Has(rune) && !found.Exists(one => one.Character == rune))
                .Distinct()
                .Select(rune => (at, chart, text, rune)));
        }
    }

    /// <summary>Takes over what another found, after what is found already.</summary>
    public void Add(LackingCharacters other) =>
        found.AddRange(other.found.Where(one => !found.Exists(known => known.Character == one.Character)));

    /// <summary>
    /// One problem a character, however many charts need it: where it is met first. Cards, which say what pages and charts say, are named
    /// for what no chart needs.
    /// </summary>
    public static IEnumerable<Diagnostic> Report(IReadOnlyCollection<LackingCharacters> charts, LackingCharacters cards) => charts
        .SelectMany(chart => chart.found)
        .Concat(cards.found.Where(one => !charts.Any(chart => chart.found.Exists(other => other.Character == one.Character))))
        .GroupBy(one => one.Character)
        .Select(group => Report(group.First(), group.Select(one => one.Chart).Distinct(StringComparer.Ordinal).Count()));

    private static Diagnostic Report((SourceLocation At, string Chart, string Text, Rune Character) first, int charts) =>
        ChartProblems.LackingCharacter(first.At, first.Chart, first.Text, first.Character, charts);
}
