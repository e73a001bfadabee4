using Generator.Charts.Drawing;
using Generator.Progress;

namespace Generator.Charts.Kinds;

/// <summary>The tone of a goal's status.</summary>
internal static class StatusTone
{
    public static Tone Of(GoalStatus status) => status switch
    {
        GoalStatus.Achieved => Tone.Achieved,
        GoalStatus.AchievedLate => Tone.AchievedLate,
        GoalStatus.StatedMet => Tone.StatedMet,
        GoalStatus.OnTrack => Tone.OnTrack,
        GoalStatus.Lagging => Tone.Lagging,
        GoalStatus.OffTrack => Tone.OffTrack,
        GoalStatus.Reversing => Tone.Reversing,
        GoalStatus.Missed => Tone.Missed,
        GoalStatus.NotComparable => Tone.NotComparable,
        GoalStatus.BaselineOnly => Tone.BaselineOnly,
        GoalStatus.Undecided => Tone.Undecided,
        _ => Tone.NoData,
    };
}
