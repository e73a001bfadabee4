using System.Globalization;
using System.Text;

namespace Generator.Diagnostics;

/// <summary>Problems found while drawing: codes G001 and G002.</summary>
internal static class ChartProblems
{
    public static Diagnostic NotAFont(SourceLocation at, string path) => Problem.Of("G001", at, ("path", path));

    /// <summary>One character that the charts' font lacks: the first chart and text that need it, and how many charts do.</summary>
    public static Diagnostic LackingCharacter(SourceLocation at, string chart, string text, Rune character, int charts) =>
        Problem.Of(
            charts > 1 ? "G002.several" : "G002", at,
            ("character", character.ToString()), ("code-point", character.Value.ToString("X4", CultureInfo.InvariantCulture)),
            ("chart", chart), ("text", text), ("charts", charts));
}
