using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>What a promise was from a day on: the plan's own words, or a decision since.</summary>
/// <param name="Goal">The promise as it stands now.</param>
/// <param name="Number">0 for the plan's own words, then counted by date.</param>
/// <param name="From">The day from which it held.</param>
/// <param name="Decision">The decision; null for the plan's own words.</param>
/// <param name="Terms">What was promised; null where it was withdrawn.</param>
/// <param name="Judged">How the promise would stand by these words now; null where it was withdrawn.</param>
internal sealed record VersionRow(
    GoalAssessment Goal, int Number, DateOnly From, GoalVersion? Decision, GoalTerms? Terms, GoalAssessment? Judged)
{
    public Status Status => Judged?.Status ?? Status.Withdrawn;

    /// <summary>What the decision made of the promise; null for the plan's own words and a withdrawal.</summary>
    public Shift? Shift => Decision?.Terms is { } terms
        ? TermsShift.Of(Goal.Goal.TermsBefore(Number - 1).Commitment, terms.Commitment)
        : null;

    /// <summary>The source of a decision, or the plan.</summary>
    public SourceId Source(Plan plan) => Decision?.Source ?? plan.Document.Source;

    /// <summary>Each target with the tier that it is of; a date has none.</summary>
    public IEnumerable<(Tier? Tier, Target? Target)> Parts => Terms?.Commitment switch
    {
        Commitment.Tiered tiered => tiered.Tiers.Select(tier => ((Tier?)tier, (Target?)tier.Target)),
        Commitment.Single single => [(null, single.Target)],
        _ => [(null, null)],
    };

    public Milestone? Milestone => (Terms?.Commitment as Commitment.Dated)?.Milestone;

    /// <summary>All that a promise ever was; empty where nothing was decided since the plan.</summary>
    public static ImmutableArray<VersionRow> Of(Plan plan, GoalAssessment judged)
    {
        if (judged.ByEarlierTerms.IsEmpty)
        {
            return [];
        }

        var goal = judged.Goal;
        var standings = new Queue<GoalAssessment>(judged.ByEarlierTerms.Add(judged));
        var rows = ImmutableArray.CreateBuilder<VersionRow>();
        rows.Add(new(judged, 0, plan.Document.Issued, null, goal.Original, standings.Dequeue()));
        foreach (var (index, version) in goal.Versions.Index())
        {
            rows.Add(new(
                judged, index + 1, version.Date, version, version.Terms, version.Terms is null ? null : standings.Dequeue()));
        }

        return rows.ToImmutable();
    }
}
