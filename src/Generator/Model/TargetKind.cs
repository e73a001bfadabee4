namespace Generator.Model;

/// <summary>What a target demands of its indicator; each kind is judged by its own arithmetic.</summary>
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
