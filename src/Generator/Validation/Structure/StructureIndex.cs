using Generator.Model;

namespace Generator.Validation.Structure;

/// <summary>The names of goals, measures and results, for files that refer to them. Incomplete where chapters could not be read.</summary>
internal sealed record StructureIndex(Declared<Goal> Goals, Declared<Measure> Measures, Declared<Result> Results)
{
    public static StructureIndex Of(StructureNames names, bool isComplete) => new(
        new Declared<Goal>("goal", names.Goals.Declarations<Goal>(), isComplete),
        new Declared<Measure>("measure", names.Measures.Declarations<Measure>(), isComplete),
        new Declared<Result>("result", names.Results.Declarations<Result>(), isComplete));
}
