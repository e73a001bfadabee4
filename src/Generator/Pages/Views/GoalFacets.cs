using System.Collections.Immutable;
using System.Globalization;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A choice by which the table of all goals can be narrowed, with its number of goals.</summary>
internal sealed record FacetView(string Id, string Word, int Count) : View;

/// <summary>By what the table of all goals can be narrowed: the chapters, kinds and qualities that occur in it.</summary>
internal static class GoalFacets
{
    /// <summary>Chapters in the order of the plan.</summary>
    public static ImmutableArray<FacetView> Chapters(IEnumerable<GoalView> goals, IEnumerable<ChapterView> chapters)
    {
        var counted = goals.CountBy(goal => goal.Chapter.Number ?? 0).ToDictionary();
        return
        [
            .. from chapter in chapters
               let count = counted.GetValueOrDefault(chapter.Number)
               where count > 0
               select new FacetView(chapter.Number.ToString(CultureInfo.InvariantCulture), chapter.Label, count),
        ];
    }

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
