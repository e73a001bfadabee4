namespace Generator.Model;

/// <summary>
/// Which part of the whole a figure is of: a member of each dimension that divides it, or none for the total. Figures of members never
/// stand in for the total's, nor the other way round.
/// </summary>
internal readonly record struct Members : IComparable<Members>
{
    private readonly string? text;

    private Members(string text) => this.text = text;

    public static Members Total => default;

    public bool IsTotal => text is null;

    /// <summary>By the ids of the dimensions.</summary>
    public IEnumerable<(DimensionId Dimension, MemberId Member)> Parts => (text ?? string.Empty)
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('='))
        .Select(pair => (new DimensionId(pair[0]), new MemberId(pair[1])));

    public static Members Of(IEnumerable<(DimensionId Dimension, MemberId Member)> parts) =>
        string.Join(',', parts.OrderBy(part => part.Dimension).Select(part => $"{part.Dimension}={part.Member}")) is { Length: > 0 } written
            ? new(written)
            : Total;

    public MemberId? In(DimensionId dimension) => Parts
        .Where(part => part.Dimension == dimension)
        .Select(part => (MemberId?)part.Member)
        .FirstOrDefault();

    /// <summary>Of the whole that this is a part of in one dimension.</summary>
    public Members Without(DimensionId dimension) => Of(Parts.Where(part => part.Dimension != dimension));

    public int CompareTo(Members other) => string.CompareOrdinal(text, other.text);

    /// <summary>As content writes it: "fuel=coal,sector=industry"; empty for the total.</summary>
    public override string ToString() => text ?? string.Empty;
}
