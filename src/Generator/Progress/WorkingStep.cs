using System.Collections.Immutable;

namespace Generator.Progress;

/// <summary>
/// One step of a judgement's arithmetic: the formula by its name in the text catalogue ("formulas.chained-change"),
/// the numbers put in, and the result. Values are unrounded; pages round.
/// </summary>
internal sealed record WorkingStep(string Formula, ImmutableArray<WorkingTerm> Inputs, WorkingTerm Result);
