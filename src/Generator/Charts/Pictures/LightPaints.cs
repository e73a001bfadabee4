using System.Collections.Frozen;
using Generator.Charts.Drawing;
using Generator.Model;
using ScottPlot;

namespace Generator.Charts.Pictures;

/// <summary>The light scheme of charts as files: a picture has no reader's choice of colours.</summary>
internal sealed class LightPaints
{
    private readonly FrozenDictionary<Tone, Color> byTone;

    public LightPaints(ColourTokens colours)
    {
        byTone = ToneColours.Of(colours).ToFrozenDictionary(one => one.Tone, one => Color.FromHex(one.Light));
        Paints = new((tone, _) => Of(tone), Drawing.Paints.PatternOf);
    }

    public Paints Paints { get; }

    public Color Of(Tone tone) => byTone[tone];
}
