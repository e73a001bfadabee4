using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// SEARCH: where and when the figures of a promise without a verdict were looked for, with the place that tells whom to ask.
/// </summary>
internal sealed record SearchLineView(string Line, string Path) : View;

/// <summary>The searches that are on record.</summary>
internal sealed class SearchViews(LanguageSite site)
{
    private readonly Dictionary<GoalId, SearchRecord> records = site.Plan.Searches
        .SelectMany(record => record.Goals.Select(goal => (Goal: goal, Record: record)))
        .DistinctBy(one => one.Goal)
        .ToDictionary(one => one.Goal, one => one.Record);

    /// <summary>Null where the promise is decided, or where no search is recorded.</summary>
    public SearchLineView? Of(GoalAssessment judged)
    {
        if (!judged.Status.IsOpen() || !records.TryGetValue(judged.Goal.Id, out var record))
        {
            return null;
        }

        return new(
            site.PlanWords.Evidence.Search(record),
            $"{site.Routes.Page(Kinds.UnansweredPage.Name)}#department-{record.Department}");
    }
}
