using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A choice by which the table of all goals can be narrowed, with its number of goals.</summary>
internal sealed record FacetView(string Id, string Word, int Count) : View;

/// <summary>By what the table of all goals can be narrowed: the kinds and qualities that occur.</summary>
internal static class GoalFacets
{
    /// <summary>Kinds in the order of their first goal.</summary>
    public static ImmutableArray<FacetView> Kinds(IEnumerable<GoalView> goals) =>
    [
        .. goals
            .GroupBy(goal => (goal.Kind, goal.KindWord))
            .Select(group => new FacetView(group.Key.Kind, group.Key.KindWord, group.Count())),
    ];

    /// <summary>Qualities from best to worst; goals without a figure are told by the status.</summary>
    public static ImmutableArray<FacetView> Qualities(IReadOnlyCollection<GoalView> goals) =>
    [
        .. from status in Sourcing.BestFirst
           let id = EnumName.Kebab(status)
           let rated = goals.Select(goal => goal.Quality).OfType<QualityView>().Where(quality => quality.Id == id).ToList()
           where rated.Count > 0
           select new FacetView(rated[0].Id, rated[0].Word, rated.Count),
    ];
}
