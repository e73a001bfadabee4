using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>By what the table of all goals can be narrowed: the kinds and qualities that occur, each with its number of goals.</summary>
internal static class GoalFacets
{
    /// <summary>Kinds in the order of their first goal.</summary>
    public static ScriptArray Kinds(IReadOnlyCollection<ScriptObject> goals) => View.List(goals
        .GroupBy(goal => (string)goal["kind"]!, StringComparer.Ordinal)
        .Select(group => View.Of(("id", group.Key), ("word", group.First()["kind_word"]), ("count", group.Count()))));

    /// <summary>Qualities from best to worst; goals without a figure are told by the status.</summary>
    public static ScriptArray Qualities(IReadOnlyCollection<ScriptObject> goals) => View.List(
        from status in GoalQuality.Order
        let rated = goals.Select(goal => goal["quality"]).OfType<ScriptObject>().Where(quality => Equals(quality["id"], EnumName.Kebab(status))).ToList()
        where rated.Count > 0
        select View.Of(("id", rated[0]["id"]), ("word", rated[0]["word"]), ("count", rated.Count)));
}
