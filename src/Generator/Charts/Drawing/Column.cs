namespace Generator.Charts.Drawing;

/// <summary>A bar from zero to a value, standing at a year or lying in a row. Hollow where its figure is not an authority's own.</summary>
internal sealed record Column(double Position, double Value, double Breadth, Tone Tone, bool IsHollow, bool IsLying = false);
