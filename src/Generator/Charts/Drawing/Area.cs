namespace Generator.Charts.Drawing;

/// <summary>A plain rectangle behind everything else: the period of the plan, a tolerance.</summary>
internal sealed record Area(double Left, double Right, double Bottom, double Top, Tone Tone);
