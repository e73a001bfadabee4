using Generator.Model;

namespace Generator.Assessment;

/// <summary>How a goal stands. The order is from worst to best and decides the headline of a tiered goal.</summary>
internal enum Status
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

    /// <summary>The plan's authority took the goal back; it is counted by itself, neither as kept nor as broken.</summary>
    Withdrawn,

    /// <summary>The deadline is still ahead, and nothing is reported yet.</summary>
    NotDue,

    /// <summary>Done, but after the deadline.</summary>
    AchievedLate,

    /// <summary>Progress is at or ahead of the pace.</summary>
    OnTrack,

    /// <summary>An authority states that the goal was met and prints no figure.</summary>
    StatedMet,

    /// <summary>The target was reached.</summary>
    Achieved,
}

/// <summary>What the statuses have in common.</summary>
internal static class GoalStatusKind
{
    /// <summary>
    /// Whether figures or statements decide the goal; the others are counted openly as not judged, but those that were withdrawn, which
    /// nobody can judge any more. The single definition.
    /// </summary>
    public static bool IsVerdict(this Status status) => !status.IsOpen() && status != Status.Withdrawn;

    /// <summary>Whether the goal still stands and nothing decides it.</summary>
    public static bool IsOpen(this Status status) =>
        status is Status.NoData or Status.BaselineOnly or Status.NotComparable or Status.Undecided or Status.NotDue;
}

/// <summary>A goal whose status differs from the release before.</summary>
internal sealed record StatusChange(Goal Goal, Status Before, Status After);
