using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// The value at which a chart draws a target, in the indicator's unit: the end of the required path, or the target's own level.
/// </summary>
internal static class TargetLevel
{
    /// <summary>Null for a target relative to a baseline that was not found.</summary>
    public static decimal? Of(TargetAssessment judged) => judged switch
    {
        { Path: { IsEmpty: false } path } => path[^1].Value,
        { Target.Kind.IsOfIndicator: true } => judged.Target.Value,
        _ => null,
    };
}
