namespace Generator.Charts.Drawing;

/// <summary>The pattern of a line: what was observed is solid, what was required dashed, marks of a break dotted.</summary>
internal enum Dash
{
    None,
    Dashed,
    Dotted,
}
