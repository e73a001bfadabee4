using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Wording;

namespace Generator.Changes.Comparison;

/// <summary>The table of promises as it was published and as it would be: whose status is another.</summary>
internal static class VerdictComparison
{
    private const string Status = "goal_status";

    public static PublishedTable? Read(ReadOnlyMemory<byte>? content) =>
        PublishedTable.Read(DataPaths.Table(GoalsTable.Name), content, "id", "goal", Status);

    public static ImmutableArray<VerdictChange> Compare(PublishedTable before, PublishedTable after, ChangeWords words)
    {
        var (was, now) = (ByGoal(before, words), ByGoal(after, words));
        return
        [
            .. now.Where(goal => was.GetValueOrDefault(goal.Key)?.Status != goal.Value.Status)
                .Select(goal => new VerdictChange(
                    goal.Key, goal.Value.Title, Word(was.GetValueOrDefault(goal.Key), words), Word(goal.Value, words))),
            .. was.Where(goal => !now.ContainsKey(goal.Key))
                .Select(goal => new VerdictChange(goal.Key, goal.Value.Title, Word(goal.Value, words), null)),
        ];
    }

    private static OrderedDictionary<string, Judged> ByGoal(PublishedTable table, ChangeWords words)
    {
        var goals = new OrderedDictionary<string, Judged>(StringComparer.Ordinal);
        foreach (var part in table.Keys)
        {
            goals.TryAdd(table[part, "goal"], new Judged(table[part, $"title_{words.Language}"], table[part, Status]));
        }

        return goals;
    }

    private static VerdictWord? Word(Judged? goal, ChangeWords words) =>
        goal is null ? null : new VerdictWord(goal.Status, words.Verdict(goal.Status));

    private sealed record Judged(string Title, string Status);
}
