namespace Generator.Model;

/// <summary>Where the plan wants an indicator to move. <see cref="None"/> only for indicators that no goal uses.</summary>
internal enum Direction
{
    None,
    Down,
    Up,
}
