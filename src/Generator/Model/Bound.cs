namespace Generator.Model;

/// <summary>On which side of its value a target is met; "about" has a declared tolerance.</summary>
internal enum Bound
{
    AtLeast,
    AtMost,
    About,
}
