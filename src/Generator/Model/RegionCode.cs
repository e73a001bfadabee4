namespace Generator.Model;

/// <summary>A region's six-digit code by GB/T 2260, such as "150000" for Inner Mongolia.</summary>
internal readonly record struct RegionCode(string Value) : IComparable<RegionCode>
{
    public int CompareTo(RegionCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
