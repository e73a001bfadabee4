namespace ScottPlot.Rendering;

/// <summary>Measures text with a built-in table of glyph widths, so that a layout never depends on installed fonts.</summary>
internal static class TextMeter
{
    // Parts of the font size that common sans-serif fonts reserve above and below the baseline.
    private const float Ascent = 0.93f;
    private const float Descent = 0.24f;

    // Bold faces of the fonts behind the table run 7 per cent wider on average; full-width glyphs keep their square.
    private const float BoldFactor = 1.07f;

    internal static MeasuredText Measure(string text, float fontSize, bool bold, float? lineSpacing = null)
    {
        float lineHeight = lineSpacing ?? ((Ascent + Descent) * fontSize);
        int count = text.AsSpan().Count('\n') + 1;
        var widths = new float[count];
        float widest = 0;
        int line = 0;
        foreach (System.Range part in text.AsSpan().Split('\n'))
        {
            widths[line] = Width(text.AsSpan()[part], fontSize, bold);
            widest = MathF.Max(widest, widths[line]);
            line++;
        }

        return new MeasuredText
        {
            Size = new PixelSize(widest, ((count - 1) * lineHeight) + ((Ascent + Descent) * fontSize)),
            LineHeight = lineHeight,
            LineWidths = widths,
            VerticalOffset = Ascent * fontSize,
            Bottom = Descent * fontSize,
        };
    }

    internal static float Width(ReadOnlySpan<char> line, float fontSize, bool bold)
    {
        int narrow = 0;
        int square = 0;
        bool amongHan = ContainsFullWidth(line);
        foreach (System.Text.Rune rune in line.EnumerateRunes())
        {
            int width = GlyphWidths.Of(rune.Value, amongHan);
            if (width == GlyphWidths.Square)
            {
                square += width;
            }
            else
            {
                narrow += width;
            }
        }

        return ((narrow * (bold ? BoldFactor : 1)) + square) * fontSize / GlyphWidths.Square;
    }

    private static bool ContainsFullWidth(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (c >= 0x2e80 && GlyphWidths.IsFullWidth(c))
            {
                return true;
            }
        }

        return false;
    }
}
