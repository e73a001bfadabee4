using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>STATUS: a status as word and shape, with the page of all promises that have it.</summary>
internal record StatusView(string Id, string Word, string Explanation, string Path) : View;

/// <summary>
/// COUNT: how many promises have a status, the share in whole per cent, and the path of the list that holds exactly them.
/// </summary>
internal sealed record StatusCountView(StatusView Status, int Count, string Path, int Share) : View;

/// <summary>The statuses and how many goals have them.</summary>
internal sealed class StatusViews
{
    private readonly Routes routes;
    private readonly Dictionary<Status, StatusView> views;

    public StatusViews(LanguageSite site)
    {
        routes = site.Routes;
        views = site.Newest.Statuses.ToDictionary(
            status => status,
            status => new StatusView(
                EnumName.Kebab(status),
                site.Words.Of("status", status, ".word"),
                site.Words.Of("status", status, ".explanation"),
                site.Routes.Status(status).Value));
    }

    public StatusView this[Status status] => views[status];

    /// <summary>Best first, as legends and bars show them.</summary>
    public IEnumerable<StatusView> All => views.OrderByDescending(pair => pair.Key).Select(pair => pair.Value);

    /// <summary>The counts of all promises in the newest edition.</summary>
    public ImmutableArray<StatusCountView> Counts(IReadOnlyCollection<GoalAssessment> goals) =>
        Counts(goals, status => routes.Status(status).Value);

    /// <summary>
    /// The statuses that occur, best first, each with its number, its share in whole per cent, and the path of the list that holds exactly
    /// the promises counted.
    /// </summary>
    public ImmutableArray<StatusCountView> Counts(IReadOnlyCollection<GoalAssessment> goals, Func<Status, string> path) =>
    [
        .. goals
            .GroupBy(goal => goal.Status)
            .OrderByDescending(group => group.Key)
            .Select(group => new StatusCountView(
                views[group.Key], group.Count(), path(group.Key), Math.Max(1, 100 * group.Count() / goals.Count))),
    ];
}
