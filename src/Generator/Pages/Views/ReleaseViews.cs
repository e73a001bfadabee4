using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>Releases: what each knew, and what changed against the one before.</summary>
internal sealed class ReleaseViews(LanguageSite site, StatusViews statuses, GoalViews goals, RowViews rows, SourceViews sources)
{
    public ScriptObject Summary(ReleaseAssessment release) => View.Of(
        ("year", release.Release.Year.ToString()),
        ("date", site.Locale.Times.Date(release.Release.Date)),
        ("note", site.Text(release.Release.Note)),
        ("path", site.Routes.Release(release.Release.Year).Value),
        ("added", release.Added),
        ("changes_total", release.Changes.Length),
        ("revised_total", release.Revised.Length),
        ("counts", statuses.Counts(release.Goals, status => site.Routes.Status(status, release.Release.Year))));

    /// <summary>CHANGE: goals whose status changed, with the reason as that release gave it.</summary>
    public ScriptArray Changes(ReleaseAssessment release)
    {
        var judged = release.Goals.ToDictionary(goal => goal.Goal.Id);
        return View.List(release.Changes.Select(change => View.Of(
            ("goal", goals[change.Goal.Id]),
            ("before", statuses[change.Before]),
            ("after", statuses[change.After]),
            ("reason", goals.Reason(judged[change.Goal.Id], release.Release.Year)))));
    }

    /// <summary>The promises by status, best first and each in the plan's order: the lists that the counts of this release lead to.</summary>
    public ScriptArray Groups(ReleaseAssessment release) => View.List(release.Goals
        .GroupBy(judged => judged.Status)
        .OrderByDescending(group => group.Key)
        .Select(group => View.Of(
            ("anchor", StatusAnchor.Of(group.Key)),
            ("goals", View.List(group.Select(judged => View.Of(
                ("goal", goals.Of(judged)),
                ("status", statuses[judged.Status]),
                ("reason", goals.Reason(judged, release.Release.Year)))))))));

    public ScriptArray Revised(ReleaseAssessment release) => View.List(release.Revised.Select(point => View.Of(
        ("indicator", View.Of(
            ("name", site.Text(site.Plan.Indicators[point.Current.Indicator].Name)),
            ("path", site.Routes.Indicator(point.Current.Indicator).Value))),
        ("when", site.Locale.Times.When(point.Year, point.Current.Period)),
        ("text", rows.Text(point.Current)),
        ("before", rows.Text(point.Superseded[^1])),
        ("source", sources[point.Current.Source]),
        ("note", point.Current.Note is { } note ? site.Text(note) : null))));
}
