namespace Generator.Model;

/// <summary>The name of a unit in content, such as "wan-tce".</summary>
internal readonly record struct UnitId(string Value)
{
    public override string ToString() => Value;
}
