namespace Generator.Charts.Drawing;

/// <summary>A figure's details, shown when a pointer rests on its place.</summary>
internal sealed record Hit(Spot At, string Text);
