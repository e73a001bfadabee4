using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// The checks that the content tells one by one. Where the outcome is not declared, the two sides agree within the tolerance: the one
/// given, or half of the last digit printed.
/// </summary>
internal static class ConsistencyAudit
{
    public static IEnumerable<AuditCheck> Check(Plan plan)
    {
        var goals = plan.Goals.ToLookup(goal => goal.Id);
        var sections = plan.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        var results = sections.SelectMany(section => section.Results).ToLookup(result => result.Id, StringComparer.Ordinal);
        var measures = sections.SelectMany(section => section.Measures).ToLookup(measure => measure.Id, StringComparer.Ordinal);
        return plan.Consistency
            .Select(entry => Check(entry) with
            {
                Goals = [.. entry.Goals.SelectMany(id => goals[id])],
                Results = [.. entry.Results.SelectMany(id => results[id])],
                Measures = [.. entry.Measures.SelectMany(id => measures[id])],
            });
    }

    private static AuditCheck Check(ConsistencyEntry entry)
    {
        var (computed, other, steps) = ConsistencyArithmetic.Compute(entry);
        var stated = other ?? (entry.Stated is { Value: { } value, Unit: { } unit } ? new Figure(value, unit) : null);
        var tolerance = entry.Tolerance ?? (entry.Outcome is null && stated is { } printed ? Tolerance.OfPrinted(printed.Value) : null);
        return new(entry.Id, "consistency", stated, computed, Outcome(entry, stated, computed, tolerance), steps)
        {
            Title = entry.Title,
            Formula = entry.Formula,
            StatedText = entry.Stated?.Text,
            Tolerance = tolerance,
            Sources = entry.Stated?.Source is { } source ? [source] : [],
            Says = entry.Says,
            Decimals = entry.Decimals,
        };
    }

    private static AuditOutcome Outcome(ConsistencyEntry entry, Figure? stated, WorkingTerm? computed, decimal? tolerance) =>
        entry.Outcome switch
    {
        ConsistencyOutcome.Agrees => AuditOutcome.Agrees,
        ConsistencyOutcome.Differs => AuditOutcome.Differs,
        _ =>
            stated is { } printed
                && computed is not null
                && tolerance is { } within
                && Tolerance.Holds(printed.Value, computed.Value, within)
            ? AuditOutcome.Agrees
            : AuditOutcome.Differs,
    };
}
