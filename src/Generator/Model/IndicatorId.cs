namespace Generator.Model;

/// <summary>The name of an indicator in content and addresses, such as "energy-total".</summary>
internal readonly record struct IndicatorId(string Value)
{
    public override string ToString() => Value;
}
