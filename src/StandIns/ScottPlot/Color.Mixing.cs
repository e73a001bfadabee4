namespace ScottPlot;

/// <content>Hue, saturation, lightness (each 0 to 1) and mixtures.</content>
public readonly partial struct Color
{
    public float Luminance => ToHSL().l;

    public float Hue => ToHSL().h;

    public float Saturation => ToHSL().s;

    public static Color FromHSL(float hue, float saturation, float luminosity, float alpha = 1)
    {
        float reach = saturation * MathF.Min(luminosity, 1 - luminosity);
        float Channel(float turn)
        {
            float k = (turn + (hue * 12)) % 12;
            return luminosity - (reach * MathF.Max(-1, MathF.Min(MathF.Min(k - 3, 9 - k), 1)));
        }

        return new(Channel(0), Channel(8), Channel(4), alpha);
    }

    public static Color InterpolateRgb(Color c1, Color c2, double fraction) => c1.MixedWith(c2, fraction);

    public static Color[] InterpolateRgbArray(Color c1, Color c2, int steps)
    {
        var colors = new Color[steps];
        for (int i = 0; i < steps; i++)
        {
            colors[i] = c1.MixedWith(c2, steps == 1 ? 0 : (double)i / (steps - 1));
        }

        return colors;
    }

    public (float h, float s, float l) ToHSL()
    {
        float r = Red / 255f;
        float g = Green / 255f;
        float b = Blue / 255f;
        float max = MathF.Max(r, MathF.Max(g, b));
        float min = MathF.Min(r, MathF.Min(g, b));
        float span = max - min;
        float lightness = (max + min) / 2;
        if (span == 0)
        {
            return (0, 0, lightness);
        }

        float saturation = span / (1 - MathF.Abs((2 * lightness) - 1));
        float sixth = max == r ? (g - b) / span : max == g ? ((b - r) / span) + 2 : ((r - g) / span) + 4;
        return ((sixth < 0 ? sixth + 6 : sixth) / 6, saturation, lightness);
    }

    public Color WithLightness(float lightness = .5f)
    {
        (float h, float s, _) = ToHSL();
        return FromHSL(h, s, lightness, Alpha / 255f);
    }

    public Color Lighten(double fraction = .5) => MixedWith(Colors.White.WithAlpha(Alpha), fraction);

    public Color Darken(double fraction = .5) => MixedWith(Colors.Black.WithAlpha(Alpha), fraction);

    public Color Inverted() => new((byte)(255 - Red), (byte)(255 - Green), (byte)(255 - Blue), Alpha);

    public Color InvertedHue()
    {
        (float h, float s, float l) = ToHSL();
        return FromHSL((h + .5f) % 1, s, l, Alpha / 255f);
    }

    public Color MixedWith(Color otherColor, double fraction) => new(
        Mix(Red, otherColor.Red, fraction),
        Mix(Green, otherColor.Green, fraction),
        Mix(Blue, otherColor.Blue, fraction),
        Mix(Alpha, otherColor.Alpha, fraction));

    public Color InterpolateRgb(Color c1, double fraction) => MixedWith(c1, fraction);

    public Color[] InterpolateArrayRgb(Color c1, int steps) => InterpolateRgbArray(this, c1, steps);

    private static byte Mix(byte from, byte to, double fraction) =>
        (byte)Math.Round(from + ((to - from) * Math.Clamp(fraction, 0, 1)), MidpointRounding.AwayFromZero);
}
