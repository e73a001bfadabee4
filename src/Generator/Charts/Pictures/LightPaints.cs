using System.Collections.Frozen;
using Generator.Charts.Drawing;
using ScottPlot;

namespace Generator.Charts.Pictures;

/// <summary>The light scheme of charts as files: a picture has no reader's choice of colours.</summary>
internal static class LightPaints
{
    private static readonly FrozenDictionary<Tone, Color> ByTone =
        ToneColours.All.ToFrozenDictionary(one => one.Tone, one => Color.FromHex(one.Light));

    public static readonly Paints Paints = new((tone, _) => Of(tone), Paints.PatternOf);

    public static Color Of(Tone tone) => ByTone[tone];
}
