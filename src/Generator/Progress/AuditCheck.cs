using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>
/// A pair of the plan's own figures that must agree: what the plan prints, what follows from its other figures, and the arithmetic.
/// The subject is a goal or a result; the kind names the check in the text catalogue ("audit.restated-level").
/// </summary>
internal sealed record AuditCheck(
    string Kind,
    Goal? Goal,
    Result? Result,
    Figure Stated,
    Figure Computed,
    AuditOutcome Outcome,
    ImmutableArray<WorkingStep> Working);
