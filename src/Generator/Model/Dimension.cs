namespace Generator.Model;

/// <summary>A way in which figures are broken down beside regions: by sector, sex, age or fuel.</summary>
/// <param name="Id">Its name in content, and the header of its column.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="AddsUp">Whether the members together are the whole, and none has anything in common with another.</param>
/// <param name="Members">In the order of the content.</param>
internal sealed record Dimension(DimensionId Id, LocalizedText Name, bool AddsUp, OrderedMap<MemberId, Member> Members)
{
    /// <summary>As a header: metadata of tables allow letters, digits and underscores in names.</summary>
    public string Column => Id.Value.Replace('-', '_');
}

/// <summary>A part that a dimension divides a whole into: industry, women, coal.</summary>
internal sealed record Member(MemberId Id, LocalizedText Name);

internal readonly record struct DimensionId(string Value) : IComparable<DimensionId>
{
    public int CompareTo(DimensionId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

internal readonly record struct MemberId(string Value)
{
    public override string ToString() => Value;
}
