using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>The names of goals, measures and results, for files that refer to them. Incomplete where chapters could not be read.</summary>
internal sealed record StructureIndex(Declared<Goal> Goals, Declared<PlannedAction> Measures, Declared<EarlierResult> Results)
{
    public static StructureIndex Of(StructureNames names, bool isComplete) => new(
        new Declared<Goal>("goal", names.Goals.Declarations<Goal>(), isComplete),
        new Declared<PlannedAction>("measure", names.Measures.Declarations<PlannedAction>(), isComplete),
        new Declared<EarlierResult>("result", names.Results.Declarations<EarlierResult>(), isComplete));
}

/// <summary>
/// The names that are taken anywhere in the plan: goals, measures and results are each unique in the whole plan, and so is what several
/// names make together.
/// </summary>
internal sealed class StructureNames(ReadingScope scope)
{
    public UniqueNames Chapters { get; } = new("chapter", scope);

    public UniqueNames Goals { get; } = new("goal", scope);

    public UniqueNames Measures { get; } = new("measure", scope);

    public UniqueNames Results { get; } = new("result", scope);

    public JoinedAddresses Addresses { get; } = new(scope);
}
