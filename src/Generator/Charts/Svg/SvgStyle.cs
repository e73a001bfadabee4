using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<ColourTokens, string> Elements = new(ReferenceEqualityComparer.Instance);

    public static string Element(ColourTokens colours) => Elements.GetOrAdd(colours, static colours => Write(ToneColours.Of(colours)));

    private static string Write(ImmutableArray<(Tone Tone, string Light, string Dark)> tones) => new StringBuilder("<style>")
        .Append("text{font-family:").Append(Fonts)
        .Append(";font-variant-numeric:tabular-nums;paint-order:stroke;stroke-width:4px;stroke-linejoin:round}")
        .Append(Halo(tones, one => one.Light)).Append(Classes(tones, one => one.Light))
        .Append("@media(prefers-color-scheme:dark){")
        .Append(Halo(tones, one => one.Dark)).Append(Classes(tones, one => one.Dark)).Append('}')
        .Append("</style>")
        .ToString();

    /// <summary>Texts stand clear of lines that come near them.</summary>
    private static string Halo(
        ImmutableArray<(Tone Tone, string Light, string Dark)> tones, Func<(Tone Tone, string Light, string Dark), string> colour) =>
        $"text{{stroke:{colour(tones.First(one => one.Tone == Tone.Paper))}}}";

    /// <summary>Tones of one colour share a rule.</summary>
    private static string Classes(
        ImmutableArray<(Tone Tone, string Light, string Dark)> tones, Func<(Tone Tone, string Light, string Dark), string> colour) =>
        string.Concat(tones.GroupBy(colour, StringComparer.Ordinal).Select(group =>
            $"{Selectors(group, "fl")}{{fill:{group.Key}}}{Selectors(group, "sk")}{{stroke:{group.Key}}}"));

    private static string Selectors(IEnumerable<(Tone Tone, string Light, string Dark)> tones, string prefix) =>
        string.Join(',', tones.Select(one => $".{prefix}-{EnumName.Kebab(one.Tone)}"));
}
