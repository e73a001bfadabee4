using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>One promise of the plan with a number or a date, in the section that makes it.</summary>
internal sealed record Goal(
    GoalId Id,
    LocalizedText Title,
    LocalizedText Promise,
    PlanPlace Place,
    bool IsBinding,
    Commitment Commitment,
    SourceLocation Location);
