using ScottPlot;

namespace Generator.Charts.Drawing;

/// <summary>What tones and dashes are drawn with: colours that stand for them, or real colours and patterns.</summary>
internal sealed record Paints(Func<Tone, Dash, Color> Colour, Func<Dash, LinePattern> Pattern)
{
    /// <summary>The lengths of a dash and of the gap after it; none for a solid line.</summary>
    public static LinePattern PatternOf(Dash dash) => dash switch
    {
        Dash.Dashed => LinePattern.Dashed,
        Dash.Dotted => LinePattern.Dotted,
        _ => LinePattern.Solid,
    };
}
