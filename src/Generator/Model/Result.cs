using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>A figure of the period before, as the plan states it: an achievement, or a circumstance when it is context.</summary>
internal sealed record Result(
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
