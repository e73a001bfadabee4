using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>STATUS and COUNT: a status as word and shape, and how many goals have it.</summary>
internal sealed class StatusViews
{
    private readonly Routes routes;
    private readonly Dictionary<Status, ScriptObject> views;

    public StatusViews(LanguageSite site)
    {
        routes = site.Routes;
        views = Enum.GetValues<Status>().ToDictionary(
            status => status,
            status => View.Of(
                ("id", EnumName.Kebab(status)),
                ("shape_id", EnumName.Kebab(status)),
                ("word", site.Words.Of("status", status, ".word")),
                ("explanation", site.Words.Of("status", status, ".explanation")),
                ("path", site.Routes.Status(status).Value)));
    }

    public ScriptObject this[Status status] => views[status];

    /// <summary>Best first, as legends and bars show them.</summary>
    public IEnumerable<ScriptObject> All => views.OrderByDescending(pair => pair.Key).Select(pair => pair.Value);

    /// <summary>The counts of all promises in the newest edition.</summary>
    public ScriptArray Counts(IReadOnlyCollection<GoalAssessment> goals) => Counts(goals, status => routes.Status(status).Value);

    /// <summary>
    /// The statuses that occur, best first, each with its number, its share in whole per cent, and the path of the list that holds exactly
    /// the promises counted.
    /// </summary>
    public ScriptArray Counts(IReadOnlyCollection<GoalAssessment> goals, Func<Status, string> path) => View.List(goals
        .GroupBy(goal => goal.Status)
        .OrderByDescending(group => group.Key)
        .Select(group => View.Of(
            ("status", views[group.Key]),
            ("count", group.Count()),
            ("path", path(group.Key)),
            ("share", Math.Max(1, 100 * group.Count() / goals.Count)))));
}
