namespace Generator.Model;

/// <summary>What an observation tells: a number, a date of completion, or a statement without a number. Never a zero for an absence.</summary>
internal abstract record ObservedValue
{
    /// <summary>A number in the indicator's unit.</summary>
    public sealed record Number(decimal Value) : ObservedValue;

    /// <summary>The day on which the event took place.</summary>
    public sealed record CompletedOn(DateOnly Date) : ObservedValue;

    /// <summary>An authority states that the goal was met, without a figure.</summary>
    public sealed record StatedMet : ObservedValue;
}
