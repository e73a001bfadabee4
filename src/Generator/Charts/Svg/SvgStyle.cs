using System.Collections.Immutable;
using System.Text;
using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Charts.Svg;

/// <summary>The style sheet of a chart that is a file: the classes in the site's light and dark colours, and fonts by family.</summary>
internal static class SvgStyle
{
    private const string Fonts =
        "\"Noto Sans SC\",\"Source Han Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",system-ui,sans-serif";

    /// <summary>Light and dark colour of each tone: those of the site's tokens, but on white paper. Contrast and colour vision are checked by a test.</summary>
    public static readonly ImmutableArray<(Tone Tone, string Light, string Dark)> Colours =
    [
        (Tone.Ink, "#1b2a2f", "#e8ecee"),
        (Tone.Quiet, "#4a585e", "#aab4ba"),
        (Tone.Grid, "#e4e0d7", "#2b353b"),
        (Tone.Line, "#0b5c6b", "#7fd0df"),
        (Tone.Path, "#6e655c", "#a39c94"),
        (Tone.Target, "#a4420c", "#f0a070"),
        (Tone.Band, "#efece4", "#1c2327"),
        (Tone.Break, "#4a585e", "#aab4ba"),
        (Tone.Paper, "#ffffff", "#14191c"),
        (Tone.Achieved, "#28695a", "#79e0a7"),
        (Tone.OnTrack, "#1292e4", "#118ee4"),
        (Tone.Lagging, "#bc7603", "#cfa15d"),
        (Tone.OffTrack, "#a20d05", "#b35347"),
        (Tone.Reversing, "#710b20", "#e6428a"),
        (Tone.Missed, "#710b20", "#e6428a"),
        (Tone.AchievedLate, "#28695a", "#79e0a7"),
        (Tone.StatedMet, "#28695a", "#79e0a7"),
        (Tone.NotComparable, "#858ba7", "#c9d1e4"),
        (Tone.BaselineOnly, "#858ba7", "#c9d1e4"),
        (Tone.NoData, "#858ba7", "#c9d1e4"),
    ];

    public static readonly string Element = Write();

    private static string Write() => new StringBuilder("<style>")
        .Append("text{font-family:").Append(Fonts).Append(";font-variant-numeric:tabular-nums}")
        .Append(Classes(one => one.Light))
        .Append("@media(prefers-color-scheme:dark){").Append(Classes(one => one.Dark)).Append('}')
        .Append("</style>")
        .ToString();

    /// <summary>Tones of one colour share a rule.</summary>
    private static string Classes(Func<(Tone Tone, string Light, string Dark), string> colour) => string.Concat(
        Colours.GroupBy(colour, StringComparer.Ordinal).Select(group =>
            $"{Selectors(group, "fl")}{{fill:{group.Key}}}{Selectors(group, "sk")}{{stroke:{group.Key}}}"));

    private static string Selectors(IEnumerable<(Tone Tone, string Light, string Dark)> tones, string prefix) =>
        string.Join(',', tones.Select(one => $".{prefix}-{EnumName.Kebab(one.Tone)}"));
}
