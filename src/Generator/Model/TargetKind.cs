using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>What a target demands of its indicator; each kind is judged by its own arithmetic and has its traits below.</summary>
internal enum TargetKind
{
    /// <summary>A change in per cent between base year and target year.</summary>
    RelativeChange,

    /// <summary>A level reached in the target year.</summary>
    Level,

    /// <summary>A level not exceeded in the target year.</summary>
    Cap,

    /// <summary>A growth since the base year not exceeded, in the indicator's unit.</summary>
    IncrementBudget,

    /// <summary>A mean yearly growth in per cent that is not exceeded, or a growth that no year exceeds.</summary>
    GrowthCeiling,

    /// <summary>A sum since the base year.</summary>
    Cumulative,

    /// <summary>No more in the target year than in the base year.</summary>
    ZeroGrowth,

    /// <summary>A mean yearly growth in per cent that is reached, or a growth that is reached in every year.</summary>
    GrowthFloor,

    /// <summary>A change of a share in percentage points between base year and target year.</summary>
    PointChange,

    /// <summary>A level between two ends in the target year.</summary>
    Range,

    /// <summary>A multiple of the base year's figure, told in per cent of it: half is 50.</summary>
    Multiple,

    /// <summary>A place in the order of the regions, 1 for the best.</summary>
    Rank,

    /// <summary>The highest figure of all lies in a year or before it.</summary>
    Peak,

    /// <summary>A change in per cent against what was projected for the same year.</summary>
    ProjectionChange,

    /// <summary>The mean of the figures of several years.</summary>
    Mean,
}

/// <summary>What the plan has to write for a target of a kind, and what its value means.</summary>
internal static class TargetKindTraits
{
    extension(TargetKind kind)
    {
        /// <summary>A limit by nature holds something down: its bound is at-most or below, all the way to the target year.</summary>
        public bool IsLimit => kind is TargetKind.Cap or TargetKind.IncrementBudget or TargetKind.GrowthCeiling or TargetKind.ZeroGrowth;

        /// <summary>The value is a change or a rate in per cent instead of a number in the indicator's unit.</summary>
        public bool IsInPercent => kind is TargetKind.RelativeChange or TargetKind.GrowthCeiling or TargetKind.GrowthFloor
            or TargetKind.Multiple or TargetKind.ProjectionChange;

        /// <summary>The value is one that the indicator itself can have in the target year.</summary>
        public bool IsOfIndicator => kind is
            TargetKind.Level or TargetKind.Cap or TargetKind.Cumulative or TargetKind.Range or TargetKind.Mean;

        /// <summary>A level, which can be compared with the figure of one year.</summary>
        public bool IsLevel => kind is TargetKind.Level or TargetKind.Cap;

        /// <summary>What is reached is counted from the base year's figure, so that it means nothing without that year.</summary>
        public bool CountsFromBase =>
            kind is TargetKind.RelativeChange or TargetKind.ZeroGrowth or TargetKind.IncrementBudget or TargetKind.GrowthCeiling
                or TargetKind.GrowthFloor or TargetKind.PointChange or TargetKind.Multiple;

        /// <summary>What is reached is worked out from two or more figures.</summary>
        public bool IsWorkedOut => kind.IsInPercent || kind == TargetKind.IncrementBudget;

        /// <summary>A change that is negative where it is a fall.</summary>
        public bool IsChange => kind is TargetKind.RelativeChange or TargetKind.PointChange or TargetKind.ProjectionChange;

        /// <summary>A place or a year, which nobody measures in a unit and which has no way to it in the figures.</summary>
        public bool IsOrder => kind is TargetKind.Rank or TargetKind.Peak;

        /// <summary>The plan gives the number with a unit.</summary>
        public bool HasUnit => !kind.HasNoValue && kind is not (TargetKind.Multiple or TargetKind.Rank);

        /// <summary>The bounds that a target of this kind may have, the usual one first where it may be left out.</summary>
        public ImmutableArray<Bound> Bounds => kind switch
        {
            TargetKind.Range => [Bound.Within, Bound.Between],
            TargetKind.GrowthFloor => [Bound.AtLeast, Bound.Above],
            TargetKind.Rank => [Bound.AtMost],
            TargetKind.Peak => [Bound.AtMost, Bound.Below],
            TargetKind.PointChange or TargetKind.Multiple or TargetKind.ProjectionChange or TargetKind.Mean =>
                [Bound.AtLeast, Bound.AtMost, Bound.Above, Bound.Below],
            _ when kind.IsLimit => [Bound.AtMost, Bound.Below],
            _ => [Bound.AtLeast, Bound.AtMost, Bound.Above, Bound.Below, Bound.About],
        };

        /// <summary>Kinds whose name says on which side they are met may leave the bound out.</summary>
        public bool HasUsualBound => kind.IsLimit || kind.IsOrder || kind is TargetKind.Range or TargetKind.GrowthFloor;

        /// <summary>Whether regions may have targets of their own of this kind.</summary>
        public bool MayBeRegional => !kind.IsOrder && kind is not (TargetKind.Range or TargetKind.ProjectionChange or TargetKind.Mean);

        /// <summary>The plan says whether changes are counted linearly or by logarithms.</summary>
        public bool HasForm => kind is TargetKind.RelativeChange;

        /// <summary>The plan gives no number of its own.</summary>
        public bool HasNoValue => kind is TargetKind.ZeroGrowth or TargetKind.Peak;

        /// <summary>Whether observations of a kind can judge the target: a running total serves only a sum, and so on.</summary>
        public bool Fits(ObservationKind observations) => observations switch
        {
            ObservationKind.Flow => true,
            ObservationKind.Level => kind != TargetKind.Cumulative,
            ObservationKind.YearlyChange => kind is TargetKind.RelativeChange or TargetKind.GrowthFloor or TargetKind.GrowthCeiling,
            _ => kind == TargetKind.Cumulative,
        };
    }
}
