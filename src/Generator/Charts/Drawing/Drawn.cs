using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>A drawing as the plotting library wrote it, its size, and the places of its figures' details in pixels.</summary>
internal sealed record Drawn(string Xml, int Width, int Height, float HitRadius, ImmutableArray<(float X, float Y, string Text)> Hits);
