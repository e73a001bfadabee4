using System.Collections.Immutable;

namespace Generator.Assessment.Targets;

/// <summary>
/// A rule by which goals are judged, as the methodology page explains it, with its formulas in the order in which a working takes them.
/// </summary>
/// <param name="Name">In kebab case.</param>
/// <param name="Formulas">None for a task with a date, which is compared with its deadline, and for tiers, which are compared with one
/// another.</param>
internal sealed record JudgingRule(string Name, ImmutableArray<string> Formulas)
{
    /// <summary>Done by a date.</summary>
    public static readonly JudgingRule Milestone = new("milestone", []);

    /// <summary>Several targets in tiers, of which the worst decides.</summary>
    public static readonly JudgingRule Tiers = new("tiers", []);
}
