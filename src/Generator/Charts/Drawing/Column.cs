namespace Generator.Charts.Drawing;

/// <summary>A bar from zero up or down to a value. Hollow where its figure is not an authority's own.</summary>
internal sealed record Column(double Position, double Value, double Breadth, Tone Tone, bool IsHollow);
