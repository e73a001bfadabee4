using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>The names that are taken anywhere in the plan: goals, measures and results are each unique in the whole plan.</summary>
internal sealed class StructureNames(ReadingScope scope)
{
    public UniqueNames Chapters { get; } = new("chapter", scope);

    public UniqueNames Goals { get; } = new("goal", scope);

    public UniqueNames Measures { get; } = new("measure", scope);

    public UniqueNames Results { get; } = new("result", scope);
}
