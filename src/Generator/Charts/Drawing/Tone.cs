using System.Collections.Immutable;
using Generator.Model;

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
    /// <summary>The token of the style sheet that each tone has the colours of.</summary>
    private static readonly ImmutableArray<(Tone Tone, string Token)> Tokens =
    [
        (Tone.Ink, "chart-ink"),
        (Tone.Quiet, "chart-quiet"),
        (Tone.Grid, "chart-grid"),
        (Tone.Line, "chart-line"),
        (Tone.Path, "chart-path"),
        (Tone.Target, "chart-target"),
        (Tone.Band, "chart-band"),
        (Tone.Break, "chart-break"),
        (Tone.Other, "chart-other"),
        (Tone.Paper, "chart-file-paper"),
        (Tone.Achieved, "s-achieved"),
        (Tone.OnTrack, "s-on-track"),
        (Tone.Lagging, "s-lagging"),
        (Tone.OffTrack, "s-off-track"),
        (Tone.Reversing, "s-reversing"),
        (Tone.Missed, "s-missed"),
        (Tone.AchievedLate, "s-achieved"),
        (Tone.StatedMet, "s-achieved"),
        (Tone.NotComparable, "s-none"),
        (Tone.BaselineOnly, "s-none"),
        (Tone.Undecided, "s-none"),
        (Tone.Withdrawn, "s-none"),
        (Tone.NoData, "s-none"),
    ];

    /// <summary>Light and dark colour of each tone, as the tool ships them.</summary>
    public static readonly ImmutableArray<(Tone Tone, string Light, string Dark)> All = Of(ColourTokens.Shipped);

    public static ImmutableArray<(Tone Tone, string Light, string Dark)> Of(ColourTokens colours) =>
        [.. Tokens.Select(one => (one.Tone, colours[one.Token].Light, colours[one.Token].Dark))];
}
