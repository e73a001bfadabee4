namespace Generator.Charts.Drawing;

/// <summary>A labelled position on an axis.</summary>
internal sealed record AxisTick(double Position, string Label);
