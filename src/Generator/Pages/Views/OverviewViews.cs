using Generator.Charts;
using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>OVERVIEW: how far the goals of a chapter or section got, drawn and as a table, and the goals that cannot be drawn by name.</summary>
internal sealed class OverviewViews(LanguageSite site, ChartViews charts, GoalViews goals, StatusViews statuses)
{
    /// <summary>Null where fewer than two goals can be drawn.</summary>
    public ScriptObject? Of(string key, IEnumerable<Goal> all)
    {
        if (charts.Of(key) is not { } chart || site.Charts.Subject(key) is not ChartSubject.OfOverview subject)
        {
            return null;
        }

        var ids = all.Select(goal => goal.Id).ToHashSet();
        ids.ExceptWith(subject.Goals.Select(goal => goal.Goal.Id));
        var others = site.Newest.Goals.Where(goal => ids.Contains(goal.Goal.Id)).ToList();
        return View.Of(
            ("chart", chart),
            ("rows", View.List(subject.Goals.Select(Row))),
            ("others", others.Count),
            ("groups", View.List(others.GroupBy(goal => goal.Status).OrderByDescending(group => group.Key).Select(Group))));
    }

    /// <summary>The goal and the part of it that decides.</summary>
    private ScriptObject Row(GoalAssessment goal) => View.Of(
        ("goal", goals.Of(goal)),
        ("part", ((ScriptArray)goals.Of(goal)["parts"]!)[goal.Parts.IndexOf(goal.Headline!)]),
        ("outcome", OutcomeText.Of(site.Locale, goal.Headline!)
            ?? site.Words.Fill("outcome.way", site.Locale.Figures.Share(goal.Headline!.Progress!.Value))));

    private ScriptObject Group(IGrouping<Status, GoalAssessment> group) => View.Of(
        ("status", statuses[group.Key]),
        ("goals", site.Words.List([.. group.Select(goal => site.Text(goal.Goal.Title))])));
}
