namespace Generator.Model;

/// <summary>The name of a goal in content and anchors, such as "energy-cap"; unique in the plan.</summary>
internal readonly record struct GoalId(string Value)
{
    public override string ToString() => Value;
}
