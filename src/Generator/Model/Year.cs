namespace Generator.Model;

/// <summary>A calendar year, 1949 to 2100.</summary>
internal readonly record struct Year(int Value) : IComparable<Year>
{
    public const int Earliest = 1949;
    public const int Latest = 2100;

    public static int operator -(Year later, Year earlier) => later.Value - earlier.Value;

    public static Year operator +(Year year, int years) => new(year.Value + years);

    public static bool operator <(Year left, Year right) => left.Value < right.Value;

    public static bool operator >(Year left, Year right) => left.Value > right.Value;

    public static bool operator <=(Year left, Year right) => left.Value <= right.Value;

    public static bool operator >=(Year left, Year right) => left.Value >= right.Value;

    public int CompareTo(Year other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>One yearly dataset, named by its reporting year: what is known once it is published. Later releases may revise it.</summary>
internal sealed record Release(Year Year, DateOnly Date, LocalizedText Note);
