using System.Collections.Immutable;
using System.Globalization;
using Generator.Assessment;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// SCALE: the promises with a verdict on one scale, on which 0 is the start and 100 per cent the promise. Places are in per cent of the
/// drawing's width.
/// </summary>
/// <param name="Groups">Promises to be reached, and limits not to be passed: beyond the promise is good for the ones and bad for the
/// others.</param>
/// <param name="Start">Place of the start.</param>
/// <param name="Promise">Place of the promise.</param>
/// <param name="Way">From the one to the other.</param>
internal sealed record ScaleView(ImmutableArray<ScaleGroupView> Groups, string Start, string Promise, string Way) : View;

/// <summary>Promises for which the scale means the same.</summary>
internal sealed record ScaleGroupView(string Id, string Title, string Explained, ImmutableArray<ScaleRowView> Rows) : View;

/// <summary>A promise on the scale.</summary>
/// <param name="Goal">The promise.</param>
/// <param name="Target">What was promised.</param>
/// <param name="Result">What was found of it.</param>
/// <param name="Share">The share of the way or of the room, in words; null where the promise has no such share.</param>
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
        ScaleGroupView? Group(string id, bool isLimit)
        {
            var rows = judged.Where(goal => IsLimit(goal) == isLimit).OrderBy(goal => goal.Status).Select(Row).ToImmutableArray();
            return rows.IsEmpty ? null : new(id, site.Words[$"scale.{id}"], site.Words[$"scale.{id}_explained"], rows);
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
            [.. new[] { Group("reach", false), Group("limit", true) }.OfType<ScaleGroupView>()], Place(0), Place(1), Length(1));
    }

    private static decimal? Share(GoalAssessment goal) => goal.Headline?.Progress;

    private static bool IsLimit(GoalAssessment goal) => goal.Headline?.Target.IsLimit == true;

    private static string Number(decimal value) => decimal.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
