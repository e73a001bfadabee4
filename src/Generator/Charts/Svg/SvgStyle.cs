using System.Text;
using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Charts.Svg;

/// <summary>The style sheet of a chart that is a file: the classes in the site's light and dark colours, and fonts by family.</summary>
internal static class SvgStyle
{
    private const string Fonts =
        "\"Noto Sans SC\",\"Source Han Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",system-ui,sans-serif";

    public static readonly string Element = Write();

    private static string Write() => new StringBuilder("<style>")
        .Append("text{font-family:").Append(Fonts)
        .Append(";font-variant-numeric:tabular-nums;paint-order:stroke;stroke-width:4px;stroke-linejoin:round}")
        .Append(Halo(one => one.Light)).Append(Classes(one => one.Light))
        .Append("@media(prefers-color-scheme:dark){").Append(Halo(one => one.Dark)).Append(Classes(one => one.Dark)).Append('}')
        .Append("</style>")
        .ToString();

    /// <summary>Texts stand clear of lines that come near them.</summary>
    private static string Halo(Func<(Tone Tone, string Light, string Dark), string> colour) =>
        $"text{{stroke:{colour(ToneColours.All.First(one => one.Tone == Tone.Paper))}}}";

    /// <summary>Tones of one colour share a rule.</summary>
    private static string Classes(Func<(Tone Tone, string Light, string Dark), string> colour) => string.Concat(
        ToneColours.All.GroupBy(colour, StringComparer.Ordinal).Select(group =>
            $"{Selectors(group, "fl")}{{fill:{group.Key}}}{Selectors(group, "sk")}{{stroke:{group.Key}}}"));

    private static string Selectors(IEnumerable<(Tone Tone, string Light, string Dark)> tones, string prefix) =>
        string.Join(',', tones.Select(one => $".{prefix}-{EnumName.Kebab(one.Tone)}"));
}
