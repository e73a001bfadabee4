using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// A line through places; the width is in units of the drawing. Labels keep off it unless it is scaffolding such as the grid.
/// </summary>
internal sealed record Stroke(ImmutableArray<Spot> Points, Tone Tone, float Width, Dash Dash = Dash.None, bool IsScaffold = false);

/// <summary>The pattern of a line: what was observed is solid, what was required dashed, marks of a break dotted.</summary>
internal enum Dash
{
    None,
    Dashed,
    Dotted,
}
