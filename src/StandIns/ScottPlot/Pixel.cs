using System.Globalization;

namespace ScottPlot;

/// <summary>A place on the figure in pixels from its upper left corner; y grows downwards.</summary>
public struct Pixel : IEquatable<Pixel>
{
    public float X;
    public float Y;

    public Pixel(float x, float y)
    {
        X = x;
        Y = y;
    }

    public Pixel(double x, double y)
        : this((float)x, (float)y)
    {
    }

    public static Pixel NaN => new(float.NaN, float.NaN);

    public static Pixel Zero => new(0f, 0f);

    internal readonly bool IsFinite => float.IsFinite(X) && float.IsFinite(Y);

    public static bool operator ==(Pixel a, Pixel b) => a.Equals(b);

    public static bool operator !=(Pixel a, Pixel b) => !a.Equals(b);

    public static Pixel operator +(Pixel a, Pixel b) => new(a.X + b.X, a.Y + b.Y);

    public static Pixel operator -(Pixel a, Pixel b) => new(a.X - b.X, a.Y - b.Y);

    public static Pixel operator *(Pixel a, float b) => new(a.X * b, a.Y * b);

    public static Pixel operator /(Pixel a, float b) => new(a.X / b, a.Y / b);

    public readonly float DistanceFrom(Pixel px2) => MathF.Sqrt(((X - px2.X) * (X - px2.X)) + ((Y - px2.Y) * (Y - px2.Y)));

    public readonly Pixel WithOffset(float dX, float dY) => new(X + dX, Y + dY);

    public readonly Pixel WithOffset(PixelOffset offset) => new(X + offset.X, Y + offset.Y);

    public readonly Pixel MovedRight(float dX) => new(X + dX, Y);

    public readonly Pixel MovedLeft(float dX) => new(X - dX, Y);

    public readonly Pixel MovedUp(float dY) => new(X, Y - dY);

    public readonly Pixel MovedDown(float dY) => new(X, Y + dY);

    public readonly Pixel Divide(float v) => this / v;

    public readonly Pixel Divide(float x, float y) => new(X / x, Y / y);

    public readonly Pixel Multiply(float v) => this * v;

    public readonly Pixel Multiply(float x, float y) => new(X * x, Y * y);

    public override readonly string ToString() => string.Create(CultureInfo.InvariantCulture, $"Pixel {{ X = {X}, Y = {Y} }}");

    public readonly bool Equals(Pixel other) => X.Equals(other.X) && Y.Equals(other.Y);

    public override readonly bool Equals(object? obj) => obj is Pixel other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(X, Y);
}
