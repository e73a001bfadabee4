namespace Generator.Progress;

/// <summary>Whether two statements of the plan agree: within the rounding of the figures, or not.</summary>
internal enum AuditOutcome
{
    Agrees,
    Differs,
}
