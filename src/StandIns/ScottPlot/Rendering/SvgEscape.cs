using System.Text;

namespace ScottPlot.Rendering;

/// <summary>Makes any text safe in XML 1.0: mark-up characters escaped, characters that XML forbids replaced.</summary>
internal static class SvgEscape
{
    internal static StringBuilder Escaped(this StringBuilder svg, ReadOnlySpan<char> text)
    {
        Span<char> utf16 = stackalloc char[2];
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    svg.Append("&amp;");
                    break;
                case '<':
                    svg.Append("&lt;");
                    break;
                case '>':
                    svg.Append("&gt;");
                    break;
                case '"':
                    svg.Append("&quot;");
                    break;
                case '\t' or '\n' or '\r':
                    svg.Append(' ');
                    break;
                case < 0x20 or 0xfffe or 0xffff:
                    svg.Append('\ufffd');
                    break;
                default:
                    svg.Append(utf16[..rune.EncodeToUtf16(utf16)]);
                    break;
            }
        }

        return svg;
    }
}
