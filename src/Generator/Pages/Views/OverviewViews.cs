using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// OVERVIEW: how far the goals of a chapter or section got, drawn and as a table, and the goals that cannot be drawn by name.
/// </summary>
internal sealed record OverviewView(
    ChartView Chart, ImmutableArray<OverviewRowView> Rows, int Others, ImmutableArray<OverviewGroupView> Groups) : View;

/// <summary>A goal that is drawn, and the part of it that decides.</summary>
internal sealed record OverviewRowView(GoalView Goal, PartView Part, string Outcome) : View;

/// <summary>The goals with one status that are not drawn.</summary>
internal sealed record OverviewGroupView(StatusView Status, string Goals) : View;

/// <summary>The overviews of chapters and sections.</summary>
internal sealed class OverviewViews(LanguageSite site, ChartViews charts, GoalViews goals, StatusViews statuses)
{
    /// <summary>Null where fewer than two goals can be drawn.</summary>
    public OverviewView? Of(string key, IEnumerable<Goal> all)
    {
        if (charts.Of(key) is not { } chart || site.Charts.Subject(key) is not ChartSubject.OfOverview subject)
        {
            return null;
        }

        var ids = all.Select(goal => goal.Id).ToHashSet();
        ids.ExceptWith(subject.Goals.Select(goal => goal.Goal.Id));
        var others = site.Newest.Goals.Where(goal => ids.Contains(goal.Goal.Id)).ToList();
        return new(
            chart,
            [.. subject.Goals.Select(Row)],
            others.Count,
            [.. others.GroupBy(goal => goal.Status).OrderByDescending(group => group.Key).Select(Group)]);
    }

    private OverviewRowView Row(GoalAssessment goal) => new(
        goals.Of(goal),
        goals.Of(goal).Parts[goal.Parts.IndexOf(goal.Headline!)],
        site.PlanWords.Outcomes.OrWay(goal.Headline!));

    private OverviewGroupView Group(IGrouping<Status, GoalAssessment> group) =>
        new(statuses[group.Key], site.Words.List([.. group.Select(goal => site.Text(goal.Goal.Title))]));
}
