using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>
/// How the limits between statuses work on the way to the target year: for each status the newest edition, and in it the first goal,
/// that progress and time gave it to. For a limit on growth less is better, and the ratio is turned round.
/// </summary>
internal sealed class LimitViews(LanguageSite site, StatusViews statuses, GoalViews goals)
{
    private static readonly Status[] OnTheWay = [Status.OnTrack, Status.Lagging, Status.OffTrack, Status.Reversing];

    public ScriptArray Examples() => View.List(OnTheWay.Select(Find).OfType<ScriptObject>());

    private ScriptObject? Find(Status status) => (
        from release in site.Assessment.Releases.Reverse()
        from goal in release.Goals
        where goal.Status == status && goal.Headline is { Progress: not null, Pace: > 0 } headline && FollowsFromPace(headline.Reason)
        select Example(release, goal)).FirstOrDefault();

    private static bool FollowsFromPace(Reason reason) => reason is Reason.AtPace or Reason.BehindPace or Reason.FarBehindPace
        or Reason.WithinRoom or Reason.RoomUsedTooFast or Reason.MovingAway;

    private ScriptObject Example(ReleaseAssessment release, GoalAssessment goal)
    {
        var judged = goal.Headline!;
        var (progress, pace) = (judged.Progress!.Value, judged.Pace!.Value);
        var isRoom = judged.Reason is Reason.WithinRoom or Reason.RoomUsedTooFast;
        var figures = site.Locale.Figures;
        return View.Of(
            ("status", statuses[goal.Status]),
            ("release", View.Of(("year", release.Release.Year.ToString()), ("path", site.Routes.Release(release.Release.Year).Value))),
            ("goal", goals.Of(goal)),
            ("progress", figures.Share(progress)),
            ("pace", figures.Share(pace)),
            ("is_room", isRoom),
            ("ratio", isRoom && progress <= 0 ? null : figures.Numbers.Write(Shown(isRoom ? pace / progress : progress / pace))),
            ("reason", goals.Reason(goal, release.Release.Year)));
    }

    /// <summary>Three decimals, so that a ratio just below a limit does not look as if it reached it.</summary>
    private static decimal Shown(decimal ratio) => decimal.Round(ratio, 3, MidpointRounding.ToZero) / 1.0000000000000000000000000000m;
}
