using System.Globalization;
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

/// <summary>
/// Colours that carry a tone and a dash through the plotting library's SVG, which knows neither classes nor patterns: lines are drawn
/// solid, and their colour tells what they are.
/// </summary>
internal static class Carrier
{
    private const byte Red = 0xa7;
    private const byte FirstDash = 0x1b;
    private const byte FirstTone = 0x31;

    public static readonly Paints Paints = new(Of, _ => LinePattern.Solid);

    public static Color Of(Tone tone, Dash dash) => new(Red, (byte)(FirstDash + (int)dash), (byte)(FirstTone + (int)tone));

    /// <summary>What a colour of the form #rrggbb stands for.</summary>
    public static (Tone Tone, Dash Dash) Read(string colour)
    {
        if (colour is ['#', .. { Length: 6 } digits]
            && int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            && value >> 16 == Red)
        {
            var (tone, dash) = ((Tone)((value & 0xff) - FirstTone), (Dash)(((value >> 8) & 0xff) - FirstDash));
            if (Enum.IsDefined(tone) && Enum.IsDefined(dash))
            {
                return (tone, dash);
            }
        }

        throw new InvalidOperationException($"The plotting library drew in a colour of its own, {colour}.");
    }
}
