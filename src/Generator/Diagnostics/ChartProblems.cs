using System.Globalization;
using System.Text;

namespace Generator.Diagnostics;

/// <summary>Problems found while drawing: codes G001 and G002.</summary>
internal static class ChartProblems
{
    public static Diagnostic NotAFont(SourceLocation at, string path) => Diagnostic.Error(
        new("G001"), at, $"The file “{path}” cannot be read as a font.", "Name an OpenType or TrueType file (.otf, .ttf).");

    /// <summary>One character that the charts' font lacks: the first chart and text that need it, and how many charts do.</summary>
    public static Diagnostic LackingCharacter(SourceLocation at, string chart, string text, Rune character, int charts)
    {
        var others = charts > 1 ? string.Create(CultureInfo.InvariantCulture, $"; {charts} charts need it") : string.Empty;
        return Diagnostic.Error(
            new("G002"),
            at,
            $"The charts' font has no “{character}” (U+{character.Value:X4}), which the chart “{chart}” needs for “{text}”{others}.",
            "Write the text with another character, or name fonts that have it under “chart-fonts” in site.yaml.");
    }
}
