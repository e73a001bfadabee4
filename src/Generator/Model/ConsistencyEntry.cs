using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>
/// One check of the plan against itself: the places in it that are set beside each other, what goes into the formula, what is printed,
/// and what it means. Where the arithmetic cannot decide, the outcome is declared.
/// </summary>
internal sealed record ConsistencyEntry(
    string Id,
    LocalizedText Title,
    ConsistencyFormula Formula,
    LocalizedText Says,
    SourceLocation Location)
{
    public ImmutableArray<GoalId> Goals { get; init; } = [];

    /// <summary>The results of the plan concerned, by their names.</summary>
    public ImmutableArray<string> Results { get; init; } = [];

    /// <summary>The measures of the plan concerned, by their names.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    public ImmutableArray<ConsistencyInput> Inputs { get; init; } = [];

    public ConsistencyStatement? Stated { get; init; }

    /// <summary>What follows, where it is itself a number of the plan and nothing is computed.</summary>
    public Figure? Computed { get; init; }

    /// <summary>How far stated and computed may be apart and still agree, in the unit of what is stated; or null.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>The outcome as declared; null where it follows from the tolerance.</summary>
    public ConsistencyOutcome? Outcome { get; init; }

    /// <summary>The decimals with which the computed number is shown; null for those of what is stated.</summary>
    public int? Decimals { get; init; }
}

/// <summary>How the numbers of an entry are set beside each other; the arithmetic itself belongs to the judging of the plan.</summary>
internal enum ConsistencyFormula
{
    MeanGrowth,
    Sum,
    Difference,
    Ratio,
    ShareOfCount,
    ImpliedTask,
    TwoWholes,
    Unchained,
    Statement,
}

/// <summary>A number in a formula under its sign there; the text says where it comes from when the plan does not print it.</summary>
internal sealed record ConsistencyInput(string Symbol, decimal Value, UnitId? Unit, LocalizedText? From);

/// <summary>Whether two statements go together.</summary>
internal enum ConsistencyOutcome
{
    Agrees,
    Differs,
}

/// <summary>What is printed: a number with its unit or a text, by the plan or by another source.</summary>
internal sealed record ConsistencyStatement(decimal? Value, UnitId? Unit, LocalizedText? Text, SourceId? Source);
