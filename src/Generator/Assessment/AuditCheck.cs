using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// A check of the plan against itself: what is printed, what follows from other figures, and the arithmetic. The kind names the check in
/// the text catalogue ("audit.restated-level"); checks that the content tells one by one are of the kind "consistency".
/// </summary>
/// <param name="Id">The name of the check in addresses.</param>
/// <param name="Kind">How the check was found.</param>
/// <param name="Stated">The figure printed; null where it is a text, or where a remark stands alone.</param>
/// <param name="Computed">What follows; null where nothing is computed.</param>
/// <param name="Outcome">Whether the two go together.</param>
/// <param name="Working">The arithmetic, step by step.</param>
internal sealed record AuditCheck(
    string Id, string Kind, Figure? Stated, WorkingTerm? Computed, AuditOutcome Outcome, ImmutableArray<WorkingStep> Working)
{
    /// <summary>The promises, results and measures of the plan that the check sets beside each other.</summary>
    public ImmutableArray<Goal> Goals { get; init; } = [];

    public ImmutableArray<EarlierResult> Results { get; init; } = [];

    public ImmutableArray<PlannedAction> Measures { get; init; } = [];

    /// <summary>The heading that the content gives; null where goal or result name the check.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>How the content sets its figures beside each other; null for the pairs that are found by rule.</summary>
    public ConsistencyFormula? Formula { get; init; }

    /// <summary>What is printed, where it is no figure.</summary>
    public LocalizedText? StatedText { get; init; }

    /// <summary>How far stated and computed may be apart and agree; null where they are not measured against each other.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Whether the computed figure is cut to a whole number before it is compared, instead of a tolerance.</summary>
    public bool IsCutToWhole { get; init; }

    /// <summary>Sources other than the plan that a figure of the check was taken from.</summary>
    public ImmutableArray<SourceId> Sources { get; init; } = [];

    /// <summary>What the check means, where the content says so.</summary>
    public LocalizedText? Says { get; init; }

    /// <summary>The decimals with which the computed figure is shown, where the content says so.</summary>
    public int? Decimals { get; init; }
}

/// <summary>Whether two statements of the plan agree: within the rounding of the figures, or not.</summary>
internal enum AuditOutcome
{
    Agrees,
    Differs,
}
