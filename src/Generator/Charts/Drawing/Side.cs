namespace Generator.Charts.Drawing;

/// <summary>On which side of its place a label stands.</summary>
internal enum Side
{
    Right,
    Above,
    Below,
    Left,
    AboveRight,
    BelowRight,
    AboveLeft,
    BelowLeft,
}
