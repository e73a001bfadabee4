namespace Generator.Model;

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
