namespace Generator.Charts.Drawing;

/// <summary>Which point of a text stands at its place, so that it stays beside its mark in a wider or narrower font too.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
