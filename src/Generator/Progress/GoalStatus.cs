namespace Generator.Progress;

/// <summary>How a goal stands. The order is from worst to best and decides the headline of a tiered goal.</summary>
internal enum GoalStatus
{
    /// <summary>The target year has passed and the target was not reached.</summary>
    Missed,

    /// <summary>The indicator moves away from its target.</summary>
    Reversing,

    /// <summary>Progress is below the lagging threshold.</summary>
    OffTrack,

    /// <summary>Progress is behind the pace, but above the lagging threshold.</summary>
    Lagging,

    /// <summary>The later figures are on another basis than the baseline.</summary>
    NotComparable,

    /// <summary>No figure was found that the goal could be judged by.</summary>
    NoData,

    /// <summary>Only the figure that the goal starts from was found.</summary>
    BaselineOnly,

    /// <summary>Figures or reports were found, but for a part, a part of the year or an earlier year only; they do not decide.</summary>
    Undecided,

    /// <summary>Done, but after the deadline.</summary>
    AchievedLate,

    /// <summary>Progress is at or ahead of the pace.</summary>
    OnTrack,

    /// <summary>An authority states that the goal was met and prints no figure.</summary>
    StatedMet,

    /// <summary>The target was reached.</summary>
    Achieved,
}
