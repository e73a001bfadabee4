namespace Generator.Model;

/// <summary>The values that an indicator can have by its nature, both ends included; null is open.</summary>
internal sealed record ValueRange(decimal? Min, decimal? Max)
{
    public bool Contains(decimal value) => !(value < Min) && !(value > Max);
}
