using Generator.Assessment;
using Generator.Charts.Drawing;

namespace Generator.Charts.Kinds;

/// <summary>The tone of a goal's status.</summary>
internal static class StatusTone
{
    public static Tone Of(Status status) => status switch
    {
        Status.Achieved => Tone.Achieved,
        Status.AchievedLate => Tone.AchievedLate,
        Status.StatedMet => Tone.StatedMet,
        Status.OnTrack => Tone.OnTrack,
        Status.Lagging => Tone.Lagging,
        Status.OffTrack => Tone.OffTrack,
        Status.Reversing => Tone.Reversing,
        Status.Missed => Tone.Missed,
        Status.NotComparable => Tone.NotComparable,
        Status.BaselineOnly => Tone.BaselineOnly,
        Status.Undecided => Tone.Undecided,
        Status.Withdrawn => Tone.Withdrawn,
        _ => Tone.NoData,
    };
}
