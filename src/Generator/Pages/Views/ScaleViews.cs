using System.Collections.Immutable;
using System.Globalization;
using Generator.Assessment;
using Generator.Pages.Templates;
using Generator.Wording;

namespace Generator.Pages.Views;

/// <summary>
/// SCALE: the promises with a verdict on one scale. 100 per cent is the promise; 0 is the start, or nothing for a limit. Places are in
/// per cent of the drawing's width.
/// </summary>
/// <param name="Groups">Promises to be reached, limits not to be passed (beyond the promise is good for the ones and bad for the others),
/// and what is only said to be met, without bars.</param>
/// <param name="Start">Place of the start.</param>
/// <param name="Promise">Place of the promise.</param>
/// <param name="Way">From the one to the other.</param>
internal sealed record ScaleView(ImmutableArray<ScaleGroupView> Groups, string Start, string Promise, string Way) : View;

/// <summary>Promises for which the scale means the same.</summary>
/// <param name="Id">What kind of promises they are.</param>
/// <param name="Title">The heading.</param>
/// <param name="Explained">What a bar shows, or why there is none.</param>
/// <param name="Start">What stands at 0; null where no bars are drawn.</param>
/// <param name="Promise">What stands at 100 per cent.</param>
/// <param name="Rows">A row each.</param>
internal sealed record ScaleGroupView(
    string Id, string Title, string Explained, string? Start, string? Promise, ImmutableArray<ScaleRowView> Rows) : View;

/// <summary>A promise on the scale.</summary>
/// <param name="Goal">The promise.</param>
/// <param name="Target">What was promised.</param>
/// <param name="Result">What was found of it.</param>
/// <param name="Share">What the bar shows, in words; null where there is none.</param>
/// <param name="From">Place at which the bar starts; null without a share.</param>
/// <param name="Length">Length of the bar.</param>
/// <param name="End">Place at which the bar ends.</param>
/// <param name="Exceeds">Whether the bar ends where the scale does and not where the share does.</param>
internal sealed record ScaleRowView(
    GoalView Goal, string Target, string Result, string? Share, string? From, string? Length, string? End, bool Exceeds) : View;

/// <summary>Puts the promises that can be judged on one scale.</summary>
internal sealed class ScaleViews(LanguageSite site, GoalViews goals)
{
    /// <summary>The scale ends here in any case, so that one far outlier does not flatten all other bars.</summary>
    private const decimal Furthest = 2.5m;

    /// <summary>Its ends are whole steps of this.</summary>
    private const decimal Step = 0.5m;

    public ScaleView Of(IReadOnlyCollection<GoalAssessment> judged)
    {
        var shares = judged.Select(Share).OfType<decimal>().ToList();
        var low = Math.Max(-Furthest, decimal.Floor(shares.Append(0).Min() / Step) * Step);
        var high = Math.Min(Furthest, decimal.Ceiling(shares.Append(1 + Step).Max() / Step) * Step);
        string Place(decimal share) => Number(100 * (share - low) / (high - low));
        string Length(decimal width) => Number(100 * width / (high - low));
        ScaleGroupView? Group(string id, (string Start, string Promise)? ends)
        {
            var rows = judged.Where(goal => GroupOf(goal) == id).OrderBy(goal => goal.Status).Select(Row).ToImmutableArray();
            return rows.IsEmpty ? null : new(
                id,
                site.Words[$"scale.{id}"],
                site.Words[$"scale.{id}_explained"],
                ends is { } from ? site.Words[from.Start] : null,
                ends is { } to ? site.Words[to.Promise] : null,
                rows);
        }

        ScaleRowView Row(GoalAssessment goal)
        {
            var share = Share(goal);
            var shown = share is { } value ? Math.Clamp(value, low, high) : 0;
            return new(
                goals.Of(goal),
                site.PlanWords.Results.Target(goal),
                site.PlanWords.Results.Result(goal),
                site.PlanWords.Results.Share(goal),
                share is null ? null : Place(Math.Min(0, shown)),
                share is null ? null : Length(Math.Abs(shown)),
                share is null ? null : Place(shown),
                share is { } whole && whole != shown);
        }

        return new(
            [
                .. new[]
                {
                    Group("reach", ("scale.start", "scale.promise")), Group("limit", ("scale.zero", "scale.bound")), Group("stated", null),
                }.OfType<ScaleGroupView>(),
            ],
            Place(0),
            Place(1),
            Length(1));
    }

    /// <summary>
    /// Of the way from the start; for a limit, what was found as a multiple of it, since a share of the room between the start and a cap
    /// is one that nobody can work out from the row.
    /// </summary>
    private static decimal? Share(GoalAssessment goal) => goal switch
    {
        { Status: Status.StatedMet } => null,
        { Headline: { Progress: not null } judged } => OverviewWords.Share(judged),
        _ => null,
    };

    private static string GroupOf(GoalAssessment goal) => goal switch
    {
        { Status: Status.StatedMet } => "stated",
        { Headline.Target.IsLimit: true } => "limit",
        _ => "reach",
    };

    private static string Number(decimal value) => decimal.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
