namespace ScottPlot;

/// <summary>A colour of 8-bit red, green, blue and alpha.</summary>
public readonly partial struct Color
{
    public readonly byte Red;
    public readonly byte Green;
    public readonly byte Blue;
    public readonly byte Alpha;

    public Color(byte red, byte green, byte blue, byte alpha = 255)
    {
        Red = red;
        Green = green;
        Blue = blue;
        Alpha = alpha;
    }

    public Color(float red, float green, float blue, float alpha = 1)
        : this(FromFraction(red), FromFraction(green), FromFraction(blue), FromFraction(alpha))
    {
    }

    public Color(string hexCode)
    {
        this = FromHex(hexCode);
    }

    public Color(uint argb)
    {
        this = FromARGB(argb);
    }

    public Color(Color color)
    {
        this = color;
    }

    public byte R => Red;

    public byte G => Green;

    public byte B => Blue;

    public byte A => Alpha;

    public uint ARGB => ((uint)Alpha << 24) | ((uint)Red << 16) | ((uint)Green << 8) | Blue;

    public double Opacity => Alpha / 255.0;

    public uint PremultipliedARGB => new Color(Premultiplied(Red), Premultiplied(Green), Premultiplied(Blue), Alpha).ARGB;

    public static bool operator ==(Color a, Color b) => a.ARGB == b.ARGB;

    public static bool operator !=(Color a, Color b) => a.ARGB != b.ARGB;

    public override int GetHashCode() => ARGB.GetHashCode();

    public override bool Equals(object? obj) => obj is Color other && this == other;

    public override string ToString() => $"Color {ToHex()}";

    public Color WithRed(byte red) => new(red, Green, Blue, Alpha);

    public Color WithGreen(byte green) => new(Red, green, Blue, Alpha);

    public Color WithBlue(byte blue) => new(Red, Green, blue, Alpha);

    public Color WithAlpha(byte alpha) => new(Red, Green, Blue, alpha);

    public Color WithAlpha(double alpha) => WithAlpha(FromFraction((float)alpha));

    public Color WithOpacity(double opacity = 0.5) => WithAlpha(opacity);

    private static byte FromFraction(float fraction) => (byte)MathF.Round(Math.Clamp(fraction, 0, 1) * 255, MidpointRounding.AwayFromZero);

    private byte Premultiplied(byte channel) => (byte)(channel * Alpha / 255);
}
