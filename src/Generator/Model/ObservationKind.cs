namespace Generator.Model;

/// <summary>What an indicator's observations are.</summary>
internal enum ObservationKind
{
    /// <summary>The state in or at the end of a year.</summary>
    Level,

    /// <summary>The change against the year before, in per cent.</summary>
    YearlyChange,

    /// <summary>The running total since the base year.</summary>
    Cumulative,

    /// <summary>Something done on a date; there is no number.</summary>
    Event,
}
