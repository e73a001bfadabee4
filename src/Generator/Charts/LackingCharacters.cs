using System.Text;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Diagnostics;

namespace Generator.Charts;

/// <summary>The characters of one chart that the charts' font lacks, each with the first text that needs it.</summary>
internal sealed class LackingCharacters(ChartFonts fonts)
{
    private readonly List<(ChartSubject Chart, string Text, Rune Character)> found = [];

    public void Find(ChartSubject chart, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            found.AddRange(text.EnumerateRunes()
                .Where(rune => !fonts.Has(rune) && !found.Exists(one => one.Character == rune))
                .Distinct()
                .Select(rune => (chart, text, rune)));
        }
    }

    /// <summary>One problem a character, however many charts need it: where it is met first.</summary>
    public static IEnumerable<Diagnostic> Report(IEnumerable<LackingCharacters> charts) => charts
        .SelectMany(chart => chart.found)
        .GroupBy(one => one.Character)
        .Select(group => Report(group.First(), group.Select(one => one.Chart.Key).Distinct(StringComparer.Ordinal).Count()));

    private static Diagnostic Report((ChartSubject Chart, string Text, Rune Character) first, int charts) =>
        ChartProblems.LackingCharacter(first.Chart.Location ?? new(first.Chart.Key), first.Chart.Key, first.Text, first.Character, charts);
}
