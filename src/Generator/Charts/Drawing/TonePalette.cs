using System.Globalization;
using ScottPlot;

namespace Generator.Charts.Drawing;

/// <summary>
/// The colours that stand for tones on their way through the plotting library. Each appears nowhere else and has no name and no
/// three-digit form, so that it is found again in the drawing whichever way the library writes colours.
/// </summary>
internal static class TonePalette
{
    public const string Prefix = "#a71b";

    private const int First = 0x31;

    public static Color Of(Tone tone) => new((byte)0xa7, (byte)0x1b, (byte)(First + (int)tone));

    /// <summary>The tone that the last two hexadecimal digits of a colour with the prefix stand for.</summary>
    public static Tone Read(ReadOnlySpan<char> digits) => (Tone)(int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) - First);
}
