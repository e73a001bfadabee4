using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>The part of an axis that carries data, and its ticks. Room for labels beyond it is added by the sheet.</summary>
internal sealed record Axis(double Min, double Max, ImmutableArray<AxisTick> Ticks)
{
    /// <summary>How far to the left a time of the calendar lies here, in years: a fiscal year begins months after the calendar's.</summary>
    public double Later { get; init; }
}

/// <summary>A labelled position on an axis; <paramref name="Short"/> says the same where there is little room.</summary>
internal sealed record AxisTick(double Position, string Label, string? Short = null);
