using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// The colours of the site that are needed outside of its style sheet: by charts as files, pictures, cards, and the list of icons. They
/// are read from the sheet of tokens, so that a theme changes all of them in one file.
/// </summary>
internal sealed record ColourTokens(FrozenDictionary<string, ColourPair> ByName)
{
    /// <summary>
    /// Those of the shipped templates, for charts that are drawn without any. A test holds them to the style sheet, and checks contrast
    /// and colour vision.
    /// </summary>
    private static readonly ImmutableArray<(string Name, string Light, string Dark)> OfTheTool =
    [
        ("paper", "#f7f6f2", "#14191c"),
        ("link", "#0b5c6b", "#7fd0df"),
        ("chart-file-paper", "#ffffff", "#14191c"),
        ("chart-ink", "#1b2a2f", "#e8ecee"),
        ("chart-quiet", "#4a585e", "#aab4ba"),
        ("chart-grid", "#e4e0d7", "#2b353b"),
        ("chart-line", "#0b5c6b", "#7fd0df"),
        ("chart-path", "#6e655c", "#a39c94"),
        ("chart-target", "#a4420c", "#f0a070"),
        ("chart-band", "#efece4", "#1c2327"),
        ("chart-break", "#4a585e", "#aab4ba"),
        ("chart-other", "#7d888d", "#75828a"),
        ("s-achieved", "#28695a", "#8fdcb4"),
        ("s-on-track", "#1292e4", "#4c86ee"),
        ("s-lagging", "#bc7603", "#e8d583"),
        ("s-off-track", "#a20d05", "#f08a2c"),
        ("s-reversing", "#710b20", "#cf2e36"),
        ("s-missed", "#710b20", "#cf2e36"),
        ("s-none", "#858ba7", "#9aa0b4"),
    ];

    public static readonly ColourTokens Shipped = new(
        OfTheTool.ToFrozenDictionary(token => token.Name, token => new ColourPair(token.Light, token.Dark), StringComparer.Ordinal));

    /// <summary>The names of the tokens that are needed, in their order.</summary>
    public static IEnumerable<string> Names => OfTheTool.Select(token => token.Name);

    public ColourPair this[string name] => ByName[name];
}

/// <summary>A colour for light and for dark screens, each as #rrggbb.</summary>
internal sealed record ColourPair(string Light, string Dark);
