namespace Generator.Model;

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
