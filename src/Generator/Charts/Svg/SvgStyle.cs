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

    /// <summary>Light and dark colour of each tone; contrast and colour vision are checked by a test.</summary>
    public static readonly ImmutableArray<(Tone Tone, string Light, string Dark)> Colours =
    [
        (Tone.Ink, "#1b2a2f", "#e8ecee"),
        (Tone.Quiet, "#4a585e", "#aab4ba"),
        (Tone.Grid, "#dcd8cf", "#344047"),
        (Tone.Line, "#0b5c6b", "#7fd0df"),
        (Tone.Path, "#4a585e", "#aab4ba"),
        (Tone.Target, "#1b2a2f", "#e8ecee"),
        (Tone.Band, "#f0eee7", "#252e33"),
        (Tone.Break, "#4a585e", "#aab4ba"),
        (Tone.Paper, "#ffffff", "#1c2327"),
        (Tone.Achieved, "#28695a", "#8ffabc"),
        (Tone.OnTrack, "#1292e4", "#6f9ff4"),
        (Tone.Lagging, "#bc7603", "#c49f64"),
        (Tone.OffTrack, "#a20d05", "#f46a5a"),
        (Tone.Reversing, "#710b20", "#d54177"),
        (Tone.Missed, "#710b20", "#d54177"),
        (Tone.AchievedLate, "#28695a", "#8ffabc"),
        (Tone.StatedMet, "#28695a", "#8ffabc"),
        (Tone.NotComparable, "#858ba7", "#b9bdcd"),
        (Tone.BaselineOnly, "#858ba7", "#b9bdcd"),
        (Tone.NoData, "#858ba7", "#b9bdcd"),
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
