using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A goal that the ratio of progress and time gave its status to, with the ratio.</summary>
internal sealed record LimitExampleView(
    StatusView Status, ReleaseLink Release, GoalView Goal, string Progress, string Pace, bool IsRoom, string? Ratio, string Reason) : View;

/// <summary>
/// How the limits between statuses work on the way to the target year: for each status the newest edition, and in it the first goal,
/// that progress and time gave it to. For a limit on growth less is better, and the ratio is turned round.
/// </summary>
internal sealed class LimitViews(LanguageSite site, StatusViews statuses, GoalViews goals)
{
    private static readonly Status[] OnTheWay = [Status.OnTrack, Status.Lagging, Status.OffTrack, Status.Reversing];

    public ImmutableArray<LimitExampleView> Examples() => [.. OnTheWay.Select(Find).OfType<LimitExampleView>()];

    private LimitExampleView? Find(Status status) => (
        from release in site.Assessment.Releases.Reverse()
        from goal in release.Goals
        where goal.Status == status && goal.Headline is { Progress: not null, Pace: > 0 } headline && FollowsFromPace(headline.Reason)
        select Example(release, goal)).FirstOrDefault();

    private static bool FollowsFromPace(Reason reason) => reason is Reason.AtPace or Reason.BehindPace or Reason.FarBehindPace
        or Reason.WithinRoom or Reason.RoomUsedTooFast or Reason.MovingAway;

    private LimitExampleView Example(ReleaseAssessment release, GoalAssessment goal)
    {
        var judged = goal.Headline!;
        var (progress, pace) = (judged.Progress!.Value, judged.Pace!.Value);
        var isRoom = judged.Reason is Reason.WithinRoom or Reason.RoomUsedTooFast;
        var figures = site.Locale.Figures;
        return new(
            statuses[goal.Status],
            ReleaseLink.Of(site, release.Release.Year),
            goals.Of(goal),
            figures.Share(progress),
            figures.Share(pace),
            isRoom,
            isRoom && progress <= 0 ? null : figures.Numbers.Write(Shown(isRoom ? pace / progress : progress / pace)),
            site.PlanWords.Reasons.Of(goal, release.Release.Year));
    }

    /// <summary>Three decimals, so that a ratio just below a limit does not look as if it reached it.</summary>
    private static decimal Shown(decimal ratio) => decimal.Round(ratio, 3, MidpointRounding.ToZero) / 1.0000000000000000000000000000m;
}
