namespace Generator.Model;

/// <summary>
/// What an observation tells: a number, a date of completion, a date on which something was not done, or a statement without a number.
/// Never a zero for an absence.
/// </summary>
internal abstract record ObservedValue
{
    /// <summary>A number in the indicator's unit.</summary>
    public sealed record Number(decimal Value) : ObservedValue;

    /// <summary>The day on which the event took place.</summary>
    public sealed record CompletedOn(DateOnly Date) : ObservedValue;

    /// <summary>The day of which a source says that the event had not, or not wholly, taken place.</summary>
    public sealed record NotDoneOn(DateOnly Date) : ObservedValue;

    /// <summary>An authority states that the goal was met, without a figure.</summary>
    public sealed record StatedMet : ObservedValue;
}
