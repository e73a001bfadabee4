using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>
/// What a chart is about: a target, the targets of a tiered goal, an indicator or the order of the regions; <paramref name="Key"/> names
/// the chart.
/// </summary>
internal abstract record ChartSubject(string Key)
{
    /// <summary>The one indicator whose figures the chart shows; null where it shows several.</summary>
    public virtual Indicator? Measured => null;

    /// <summary>Where the content declares it; null for what has no place of its own.</summary>
    public virtual SourceLocation? Location => null;

    /// <summary>The yearly figures of an indicator, those on one basis before all others.</summary>
    public abstract record OfSeries(string Key, Series Series, BasisId Basis) : ChartSubject(Key)
    {
        public override Indicator? Measured => Series.Indicator;

        /// <summary>The target that the figures are held against; null where there is none.</summary>
        public TargetAssessment? Judged => (this as OfTarget)?.Course.Judged;

        /// <summary>What the target was before decisions changed it.</summary>
        public ImmutableArray<EarlierTarget> Earlier => (this as OfTarget)?.Course.Earlier ?? [];

        /// <summary>The years that are told of: those with figures, and of a target from its base year to its end.</summary>
        public Year First => Years.Min();

        public Year Last => Years.Max();

        private IEnumerable<Year> Years =>
        [
            .. Series.Points.Where(point => point.IsYearlyNumber).Select(point => point.Year),
            .. Judged is { Target: var target } ? new[] { target.BaseYear, target.Year } : [],
        ];
    }

    /// <summary>A target of a goal (with its tier, where the goal has several) and the figures of its indicator.</summary>
    public sealed record OfTarget(string Key, Goal Goal, Tier? Tier, TargetCourse Course) : OfSeries(Key, Course.Series, Course.Basis)
    {
        public override SourceLocation? Location => Goal.Location;
    }

    /// <summary>All targets of a tiered goal together.</summary>
    public sealed record OfTiers(string Key, Goal Goal, ImmutableArray<TierCourse> Parts)
        : ChartSubject(Key)
    {
        public override SourceLocation? Location => Goal.Location;
    }

    /// <summary>The yearly figures of an indicator without a target; of yearly changes, with those that a target asks for.</summary>
    public sealed record OfIndicator(string Key, Series Series, BasisId Basis, NeededChanges? Needed) : OfSeries(Key, Series, Basis);

    /// <summary>
    /// The regions' figures for one year or part of it, all on one basis, best first; with the target that sets regions targets of their
    /// own, if any.
    /// </summary>
    public sealed record OfRegions(string Key, Indicator Indicator, ImmutableArray<RegionPoint> Points, Target? Target) : ChartSubject(Key)
    {
        /// <summary>The promise that the order is shown for; null where it is the indicator's alone.</summary>
        public RegionalPromise? Promise { get; init; }

        public override Indicator? Measured => Indicator;

        public override SourceLocation? Location => Promise?.Goal.Location;
    }

    /// <summary>The yearly figures of an indicator's parts, a line a member of one dimension, all on one basis.</summary>
    public sealed record OfMembers(
        string Key, Indicator Indicator, Dimension Dimension, ImmutableArray<MemberLine> Lines) : ChartSubject(Key)
    {
        public override Indicator? Measured => Indicator;
    }

    /// <summary>
    /// How far the goals of a chapter or section got, of each the target that decides; the title is that of the chapter or section, which
    /// may have other goals, of which there is nothing to draw.
    /// </summary>
    public sealed record OfOverview(
        string Key, LocalizedText Title, ImmutableArray<GoalAssessment> Goals, ImmutableArray<GoalAssessment> All) : ChartSubject(Key);
}

/// <summary>A target that is kept or not by how regions stand: a place among them, or a level for each.</summary>
internal sealed record RegionalPromise(Goal Goal, Tier? Tier, TargetAssessment Judged, ImmutableArray<EarlierTarget> Earlier);

/// <summary>The yearly figures of one member, by year.</summary>
internal sealed record MemberLine(Member Member, ImmutableArray<SeriesPoint> Points);
