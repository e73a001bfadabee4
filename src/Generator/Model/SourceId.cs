namespace Generator.Model;

/// <summary>The name of a source of figures, such as "ndrc-talk-2020".</summary>
internal readonly record struct SourceId(string Value)
{
    public override string ToString() => Value;
}
