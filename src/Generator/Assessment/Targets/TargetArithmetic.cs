using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>How one kind of target is judged: its arithmetic, and the rules by which the methodology explains it.</summary>
internal abstract class TargetArithmetic(TargetKind kind)
{
    public TargetKind Kind => kind;

    /// <summary>In the order in which the methodology tells them.</summary>
    public abstract ImmutableArray<JudgingRule> Rules { get; }

    /// <summary>The rule that judges a target by the observations of its indicator.</summary>
    public virtual JudgingRule RuleOf(Target target, Indicator indicator) => Rules[0];

    /// <summary>What the figures found make of a target, before it is given a status.</summary>
    /// <exception cref="OverflowException">A number is too large to be calculated with.</exception>
    public abstract Measurement Measure(Target target, Indicator indicator, Evidence evidence);

    /// <summary>The figures that a measurement rests on: its two ends, unless a kind rests on more or on fewer.</summary>
    public virtual ImmutableArray<SeriesPoint> RestsOn(
        Target target, Indicator indicator, Evidence evidence, SeriesPoint? latest) =>
        [.. new[] { evidence.Baseline, latest }.OfType<SeriesPoint>()];
}
