namespace Generator.Pages.Views;

/// <summary>A rule by which goals are judged, as the methodology page explains it: the kind of target, and for changes how they are counted.</summary>
internal enum JudgingRule
{
    /// <summary>A change in per cent by logarithms, from yearly changes that are chained first.</summary>
    ChainedLogarithmicChange,

    /// <summary>A change in per cent counted linearly, from yearly changes that are chained first.</summary>
    ChainedLinearChange,

    /// <summary>A change in per cent by logarithms, from two levels.</summary>
    LogarithmicChange,

    /// <summary>A change in per cent counted linearly, from two levels.</summary>
    LinearChange,

    /// <summary>A level to be reached.</summary>
    Level,

    /// <summary>A level not to be exceeded.</summary>
    Cap,

    /// <summary>An increase not to be exceeded.</summary>
    IncrementBudget,

    /// <summary>A mean yearly growth not to be exceeded.</summary>
    GrowthCeiling,

    /// <summary>A sum since the base year.</summary>
    Cumulative,

    /// <summary>No more than in the base year.</summary>
    ZeroGrowth,

    /// <summary>Done by a date.</summary>
    Milestone,

    /// <summary>Several targets in tiers, of which the worst decides.</summary>
    Tiers,
}
