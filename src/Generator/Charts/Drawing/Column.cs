namespace Generator.Charts.Drawing;

/// <summary>A bar up or down to a value, from zero unless it is the upper part of another. Hollow where its figure is not an authority's own.</summary>
internal sealed record Column(double Position, double Value, double Breadth, Tone Tone, bool IsHollow, double From = 0);
