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

    /// <summary>A mean yearly growth in per cent not exceeded.</summary>
    GrowthCeiling,

    /// <summary>A sum since the base year.</summary>
    Cumulative,

    /// <summary>No more in the target year than in the base year.</summary>
    ZeroGrowth,
}

/// <summary>What the plan has to write for a target of a kind, and what its value means.</summary>
internal static class TargetKindTraits
{
    extension(TargetKind kind)
    {
        /// <summary>A limit by nature holds something down: its bound is at-most or below, all the way to the target year.</summary>
        public bool IsLimit => kind is TargetKind.Cap or TargetKind.IncrementBudget or TargetKind.GrowthCeiling or TargetKind.ZeroGrowth;

        /// <summary>The value is a change or a rate in per cent instead of a number in the indicator's unit.</summary>
        public bool IsInPercent => kind is TargetKind.RelativeChange or TargetKind.GrowthCeiling;

        /// <summary>The value is one that the indicator itself can have in the target year.</summary>
        public bool IsOfIndicator => kind is TargetKind.Level or TargetKind.Cap or TargetKind.Cumulative;

        /// <summary>A level, which can be compared with the figure of one year.</summary>
        public bool IsLevel => kind is TargetKind.Level or TargetKind.Cap;

        /// <summary>What is reached is counted from the base year's figure, so that it means nothing without that year.</summary>
        public bool CountsFromBase =>
            kind is TargetKind.RelativeChange or TargetKind.ZeroGrowth or TargetKind.IncrementBudget or TargetKind.GrowthCeiling;

        /// <summary>What is reached is worked out from two or more figures.</summary>
        public bool IsWorkedOut => kind is TargetKind.RelativeChange or TargetKind.IncrementBudget or TargetKind.GrowthCeiling;

        /// <summary>The plan says whether changes are counted linearly or by logarithms.</summary>
        public bool HasForm => kind is TargetKind.RelativeChange;

        /// <summary>The plan gives no number of its own.</summary>
        public bool HasNoValue => kind is TargetKind.ZeroGrowth;

        /// <summary>Whether observations of a kind can judge the target: a running total serves only a sum, and so on.</summary>
        public bool Fits(ObservationKind observations) => observations switch
        {
            ObservationKind.Flow => true,
            ObservationKind.Level => kind != TargetKind.Cumulative,
            ObservationKind.YearlyChange => kind == TargetKind.RelativeChange,
            _ => kind == TargetKind.Cumulative,
        };
    }
}
