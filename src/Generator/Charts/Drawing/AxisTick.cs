namespace Generator.Charts.Drawing;

/// <summary>A labelled position on an axis; <paramref name="Short"/> says the same where there is little room.</summary>
internal sealed record AxisTick(double Position, string Label, string? Short = null);
