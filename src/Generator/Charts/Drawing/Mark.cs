namespace Generator.Charts.Drawing;

/// <summary>A mark at a place: filled where fill and outline agree, hollow where the fill is paper. The size is its width in the drawing.</summary>
internal sealed record Mark(Spot At, MarkShape Shape, Tone Fill, Tone Outline, float Size);
