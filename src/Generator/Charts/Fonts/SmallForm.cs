using System.Text;

namespace Generator.Charts.Fonts;

/// <summary>
/// Characters that few fonts have and that any font can show: subscripts and superscripts as small figures and letters, lowered or
/// raised, and narrow spaces as parts of a space.
/// </summary>
internal sealed record SmallForm(Rune Base, float Scale, float Rise)
{
    private const string Subscripts = "0123456789+−=() aeoxəhklmnpst";
    private const string Superscripts = "0i  456789+−=()n";
    private const int FirstSubscript = 0x2080;
    private const int FirstSuperscript = 0x2070;
    private const float ScriptScale = 0.62f;
    private const float Lowered = -0.14f;
    private const float Raised = 0.33f;

    /// <summary>Null for a character that cannot be made of another.</summary>
    public static SmallForm? Of(Rune rune) => rune.Value switch
    {
        >= FirstSubscript and < FirstSubscript + 0x20 => Script(Subscripts, rune.Value - FirstSubscript, Lowered),
        >= FirstSuperscript and < FirstSubscript => Script(Superscripts, rune.Value - FirstSuperscript, Raised),
        0x2009 or 0x200a or 0x202f => new(new Rune(' '), 0.7f, 0),
        _ => null,
    };

    private static SmallForm? Script(string bases, int index, float rise) =>
        index < bases.Length && bases[index] != ' ' ? new(new Rune(bases[index]), ScriptScale, rise) : null;
}
