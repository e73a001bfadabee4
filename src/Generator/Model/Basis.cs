namespace Generator.Model;

/// <summary>What readers are told about a basis: a label of a few words and, where it needs one, an explanation.</summary>
internal sealed record Basis(BasisId Id, LocalizedText Label, LocalizedText? Note)
{
    /// <summary>Whether the plan's target cannot be compared with figures of this basis; they are shown beside it.</summary>
    public bool OtherThanPlan { get; init; }
}
