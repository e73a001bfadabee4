namespace Generator.Charts.Drawing;

/// <summary>A place on a chart in the units of its axes: years, shown values, or the rows of a ranking.</summary>
internal readonly record struct Spot(double X, double Y);
