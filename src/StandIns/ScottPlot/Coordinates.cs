using System.Globalization;

namespace ScottPlot;

/// <summary>A place in the units of the axes.</summary>
public struct Coordinates : IEquatable<Coordinates>
{
    public Coordinates(double x, double y)
    {
        X = x;
        Y = y;
    }

    public static Coordinates NaN => new(double.NaN, double.NaN);

    public static Coordinates Zero => new(0, 0);

    public static Coordinates Origin => new(0, 0);

    public static Coordinates Infinity => new(double.PositiveInfinity, double.PositiveInfinity);

    public double X { get; set; }

    public double Y { get; set; }

    public readonly bool AreReal => double.IsFinite(X) && double.IsFinite(Y);

    public readonly Coordinates Rotated => new(Y, X);

    public static bool operator ==(Coordinates a, Coordinates b) => a.Equals(b);

    public static bool operator !=(Coordinates a, Coordinates b) => !a.Equals(b);

    public static Coordinates operator +(Coordinates a, Coordinates b) => new(a.X + b.X, a.Y + b.Y);

    public static Coordinates[] Zip(double[] xs, double[] ys)
    {
        if (xs.Length != ys.Length)
        {
            throw new ArgumentException($"{nameof(xs)} and {nameof(ys)} must have equal length", nameof(ys));
        }

        var points = new Coordinates[xs.Length];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = new(xs[i], ys[i]);
        }

        return points;
    }

    public readonly double DistanceSquared(Coordinates pt) => ((X - pt.X) * (X - pt.X)) + ((Y - pt.Y) * (Y - pt.Y));

    public readonly double Distance(Coordinates pt) => Math.Sqrt(DistanceSquared(pt));

    public readonly CoordinateRect ToRect(double radiusX, double radiusY) => new(X - radiusX, X + radiusX, Y - radiusY, Y + radiusY);

    public readonly CoordinateRect ToRect(double radius) => ToRect(radius, radius);

    public readonly Coordinates WithDelta(double dX, double dY) => new(X + dX, Y + dY);

    public readonly (double X, double Y) Deconstruct() => (X, Y);

    public override readonly string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Coordinates {{ X = {X}, Y = {Y} }}");

    public readonly bool Equals(Coordinates other) => X.Equals(other.X) && Y.Equals(other.Y);

    public override readonly bool Equals(object? obj) => obj is Coordinates other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(X, Y);
}
