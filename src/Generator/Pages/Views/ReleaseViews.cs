using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A release named in passing, with the address of its page.</summary>
internal sealed record ReleaseLink(string Year, string Path) : View
{
    public static ReleaseLink Of(LanguageSite site, Year release) => new(release.ToString(), site.Routes.Edition(site.Plan, release).Value);
}

/// <summary>RELEASE: what an edition knew.</summary>
internal sealed record ReleaseView(
    string Year,
    string Date,
    string Note,
    string Path,
    int Added,
    int ChangesTotal,
    int RevisedTotal,
    ImmutableArray<StatusCountView> Counts) : View;

/// <summary>CHANGE: a goal whose status changed, with the reason as that release gave it.</summary>
internal sealed record ChangeView(GoalView Goal, StatusView Before, StatusView After, string Reason) : View;

/// <summary>The promises with one status, in the plan's order.</summary>
internal sealed record JudgedGroupView(string Anchor, ImmutableArray<JudgedGoalView> Goals) : View;

/// <summary>A goal as a release judged it.</summary>
internal sealed record JudgedGoalView(GoalView Goal, StatusView Status, string? Remark) : View;

/// <summary>A figure that a release put in the place of an earlier one.</summary>
internal sealed record RevisionView(
    IndicatorLink Indicator, string When, string Text, string Before, SourceView Source, string? Note) : View;

/// <summary>Releases: what each knew, and what changed against the one before.</summary>
internal sealed class ReleaseViews(LanguageSite site, StatusViews statuses, GoalViews goals, SourceViews sources)
{
    public ReleaseView Summary(ReleaseAssessment release) => new(
        release.Release.Year.ToString(),
        site.Locale.Times.Date(release.Release.Date),
        site.Text(release.Release.Note),
        site.Routes.Release(release.Release.Year).Value,
        release.Added,
        release.Changes.Length,
        release.Revised.Length,
        statuses.Counts(release.Goals, status => site.Routes.Status(status, release.Release.Year)));

    public ImmutableArray<ChangeView> Changes(ReleaseAssessment release) => Changes(release, release.Changes);

    public ImmutableArray<ChangeView> Changes(ReleaseAssessment release, IEnumerable<StatusChange> changes)
    {
        var judged = release.Goals.ToDictionary(goal => goal.Goal.Id);
        return
        [
            .. changes.Select(change => new ChangeView(
                goals[change.Goal.Id],
                statuses[change.Before],
                statuses[change.After],
                site.PlanWords.Reasons.Of(judged[change.Goal.Id], release.Release.Year))),
        ];
    }

    /// <summary>The promises by status, best first: the lists that the counts of this release lead to.</summary>
    public ImmutableArray<JudgedGroupView> Groups(IEnumerable<GoalAssessment> all, Year release) =>
    [
        .. all
            .GroupBy(judged => judged.Status)
            .OrderByDescending(group => group.Key)
            .Select(group => new JudgedGroupView(
                StatusAnchor.Of(group.Key),
                [.. group.Select(judged => new JudgedGoalView(
                    goals.Of(judged), statuses[judged.Status], site.PlanWords.Reasons.InLists(judged, release)))])),
    ];

    public ImmutableArray<RevisionView> Revised(IEnumerable<SeriesPoint> revised) =>
    [
        .. revised.Select(point => new RevisionView(
            IndicatorLink.Of(site, point.Current.Indicator),
            site.Locale.Times.When(point.Year, point.Current.Period),
            site.PlanWords.Figure(point.Current),
            site.PlanWords.Figure(point.Superseded[^1]),
            sources[point.Current.Source],
            site.PlanWords.Note(point.Current))),
    ];
}
