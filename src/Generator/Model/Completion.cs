namespace Generator.Model;

/// <summary>The national task behind a result, in the result's unit, and the completion in per cent that the plan prints for it.</summary>
internal sealed record Completion(decimal Task, decimal StatedPercent)
{
    /// <summary>Where the task is printed; null where the plan prints it itself.</summary>
    public SourceId? Source { get; init; }
}
