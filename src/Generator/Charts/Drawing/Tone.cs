using System.Collections.Immutable;

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

    /// <summary>Lines that recede behind the one that the chart is about.</summary>
    Other,
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
    Withdrawn,
    NoData,
}

/// <summary>The colours of charts that leave their page, where no style sheet of the site gives tones theirs.</summary>
internal static class ToneColours
{
    /// <summary>
    /// Light and dark colour of each tone: those of the site's tokens, but on white paper. Contrast and colour vision are checked by a
    /// test.
    /// </summary>
    public static readonly ImmutableArray<(Tone Tone, string Light, string Dark)> All =
    [
        (Tone.Ink, "#1b2a2f", "#e8ecee"),
        (Tone.Quiet, "#4a585e", "#aab4ba"),
        (Tone.Grid, "#e4e0d7", "#2b353b"),
        (Tone.Line, "#0b5c6b", "#7fd0df"),
        (Tone.Path, "#6e655c", "#a39c94"),
        (Tone.Target, "#a4420c", "#f0a070"),
        (Tone.Band, "#efece4", "#1c2327"),
        (Tone.Break, "#4a585e", "#aab4ba"),
        (Tone.Other, "#7d888d", "#75828a"),
        (Tone.Paper, "#ffffff", "#14191c"),
        (Tone.Achieved, "#28695a", "#8fdcb4"),
        (Tone.OnTrack, "#1292e4", "#4c86ee"),
        (Tone.Lagging, "#bc7603", "#e8d583"),
        (Tone.OffTrack, "#a20d05", "#f08a2c"),
        (Tone.Reversing, "#710b20", "#cf2e36"),
        (Tone.Missed, "#710b20", "#cf2e36"),
        (Tone.AchievedLate, "#28695a", "#8fdcb4"),
        (Tone.StatedMet, "#28695a", "#8fdcb4"),
        (Tone.NotComparable, "#858ba7", "#9aa0b4"),
        (Tone.BaselineOnly, "#858ba7", "#9aa0b4"),
        (Tone.Undecided, "#858ba7", "#9aa0b4"),
        (Tone.Withdrawn, "#858ba7", "#9aa0b4"),
        (Tone.NoData, "#858ba7", "#9aa0b4"),
    ];
}
