namespace Generator.Model;

/// <summary>
/// On which side of its value a target is met; "about" has a declared tolerance. "Below" (低于) and "above" (超过) are strict: the value
/// itself does not meet them.
/// </summary>
internal enum Bound
{
    AtLeast,
    AtMost,
    About,
    Below,
    Above,
}
