using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// Goals with different names never share an address. Beside its name a goal takes those of its heading, of its table of tiers, and of the
/// chart of each tier: the tier "rural" of the goal "sewage" has the chart of a goal that is called "sewage-rural".
/// </summary>
internal static class GoalAddressRule
{
    public static void Check(IEnumerable<Goal> goals, ReadingScope scope)
    {
        var all = goals.ToList();
        var taken = new Dictionary<string, Goal>(StringComparer.Ordinal);
        foreach (var goal in all)
        {
            taken.TryAdd(goal.Id.Value, goal);
        }

        foreach (var goal in all)
        {
            var clash = Others(goal).FirstOrDefault(address => !taken.TryAdd(address, goal) && taken[address] != goal);
            if (clash is not null)
            {
                scope.Report(AddressProblems.SharedByGoals(goal.Location, goal.Id.Value, clash, taken[clash].Location));
            }
        }
    }

    private static IEnumerable<string> Others(Goal goal) =>
    [
        $"{goal.Id}-title",
        .. goal.Terms
            .Select(terms => terms.Commitment)
            .OfType<Commitment.Tiered>()
            .SelectMany(tiered => tiered.Tiers.Select(tier => $"{goal.Id}-{tier.Id}").Append($"{goal.Id}-tiers"))
            .Distinct(StringComparer.Ordinal),
    ];
}
