namespace Generator.Charts.Drawing;

/// <summary>
/// What a mark's colour stands for. The drawing carries the role as a class ("fl-line" filled, "sk-line" stroked) and the style
/// sheet gives it a colour, so that one drawing serves light, dark and forced colours. The last ones are the goals' statuses.
/// </summary>
internal enum Tone
{
    Ink,
    Quiet,
    Grid,
    Line,
    Path,
    Target,
    Band,
    Break,
    Paper,
    Achieved,
    OnTrack,
    Lagging,
    OffTrack,
    Reversing,
    Missed,
    AchievedLate,
    StatedMet,
    NotComparable,
    BaselineOnly,
    Undecided,
    NoData,
}
