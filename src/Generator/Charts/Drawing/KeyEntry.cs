namespace Generator.Charts.Drawing;

/// <summary>An entry of the key above the plot: a mark and what it means.</summary>
internal sealed record KeyEntry(MarkShape Shape, bool IsHollow, string Text, Tone Tone = Tone.Line);
