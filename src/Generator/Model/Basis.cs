namespace Generator.Model;

/// <summary>What readers are told about a basis: a label of a few words and, where it needs one, an explanation.</summary>
internal sealed record Basis(BasisId Id, LocalizedText Label, LocalizedText? Note)
{
    /// <summary>Whether the plan's target cannot be compared with figures of this basis; they are shown beside it.</summary>
    public bool OtherThanPlan { get; init; }
}

/// <summary>
/// The definition that a figure was measured on, as datasets write it; empty for the indicator's usual one.
/// Figures of different bases are never joined by a line nor compared with each other.
/// </summary>
internal readonly record struct BasisId(string Value)
{
    public static readonly BasisId Usual = new(string.Empty);

    public bool IsUsual => Value.Length == 0;

    public override string ToString() => Value;
}
