namespace Generator.Charts.Drawing;

/// <summary>A label that found room, with the box that its text fills.</summary>
internal sealed record PlacedLabel(Label Label, Box Box);
