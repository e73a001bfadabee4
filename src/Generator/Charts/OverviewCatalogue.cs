using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Kinds;
using Generator.Model;

namespace Generator.Charts;

/// <summary>
/// Which chapters and sections have a drawing of how far their goals got: those with at least two goals whose way has a known start,
/// a figure that can be compared, and an end.
/// </summary>
internal static class OverviewCatalogue
{
    public static IEnumerable<ChartSubject> Of(PlanAssessment assessment)
    {
        var judged = assessment.Newest.Goals.ToDictionary(goal => goal.Goal.Id);
        foreach (var chapter in assessment.Plan.Chapters)
        {
            if (Overview(Key(chapter), chapter.Title, chapter.Goals, judged) is { } whole)
            {
                yield return whole;
            }

            foreach (var section in chapter.Sections)
            {
                if (Overview(Key(chapter, section), section.Title, section.Goals, judged) is { } part)
                {
                    yield return part;
                }
            }
        }
    }

    public static string Key(Chapter chapter) => ChartKey.Of(chapter);

    public static string Key(Chapter chapter, Section section) => ChartKey.Of(chapter, section);

    private static ChartSubject.OfOverview? Overview(
        string key, LocalizedText title, IEnumerable<Goal> goals, Dictionary<GoalId, GoalAssessment> judged)
    {
        ImmutableArray<GoalAssessment> all = [.. goals.Select(goal => judged[goal.Id])];
        ImmutableArray<GoalAssessment> drawn =
        [
            .. all.Where(goal => goal.Status is not (Status.NotComparable or Status.Withdrawn)
                && goal.Headline is { Progress: not null, Latest: not null }),
        ];
        return drawn.Length < 2 ? null : new(key, title, drawn, all);
    }
}
