using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>A figure of the period before, as the plan states it: an achievement, or a circumstance when it is context.</summary>
internal sealed record EarlierResult(
    string Id,
    LocalizedText Name,
    PlanPlace Place,
    Figure Figure,
    Qualifier Qualifier,
    Year Year,
    Year? Since,
    IndicatorId? Indicator,
    Completion? Completion,
    bool IsContext,
    SourceLocation Location);

/// <summary>The national task behind a result, in the result's unit, and the completion in per cent that the plan prints for it.</summary>
internal sealed record Completion(decimal Task, decimal StatedPercent)
{
    /// <summary>Where the task is printed; null where the plan prints it itself.</summary>
    public SourceId? Source { get; init; }
}
