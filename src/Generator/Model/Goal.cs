using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>
/// One promise of the plan with a number or a date, in the section that makes it. The main ones are those that the plan lists as its
/// main targets.
/// </summary>
internal sealed record Goal(
    GoalId Id,
    LocalizedText Title,
    LocalizedText Promise,
    PlanPlace Place,
    bool IsMain,
    Commitment Commitment,
    SourceLocation Location)
{
    /// <summary>Whether official figures alone carry the verdict, where the figures judged are not all official.</summary>
    public OfficialCheck? OfficialCheck { get; init; }

    /// <summary>What was found about the promise, where it is not what the promise is measured by.</summary>
    public FoundEvidence? Found { get; init; }
}
