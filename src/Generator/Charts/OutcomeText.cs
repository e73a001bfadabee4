using Generator.Model;
using Generator.Wording;
using Generator.Assessment;

namespace Generator.Charts;

/// <summary>
/// Where a goal stands, in words that cannot be misread. 225.7 % of the room under a cap reads as more than twice the cap, so a limit
/// tells how far over or under it things are; a logarithmic share is for the working, so a change tells itself and its target.
/// </summary>
internal static class OutcomeText
{
    /// <summary>Null for targets whose share of the way says it well enough.</summary>
    public static string? Of(Locale locale, TargetAssessment judged)
    {
        if (judged.Actual is not { } actual)
        {
            return null;
        }

        var (words, figures, target) = (locale.Words, locale.Figures, judged.Target);
        return target switch
        {
            { Kind: TargetKind.Cap, Value: > 0 } => words.Fill(
                actual > target.Value ? "outcome.over_cap" : "outcome.under_cap",
                figures.Rounded(100 * Math.Abs(actual - target.Value) / target.Value, Unit.Percent, 1, 0)),
            { Kind: TargetKind.IncrementBudget, Value: > 0 } => actual < 0
                ? words["outcome.budget_unused"]
                : words.Fill("outcome.budget", figures.Rounded(100 * actual / target.Value, Unit.Percent, 0, 100)),
            { Kind: TargetKind.GrowthCeiling } => words.Fill(
                actual > target.Value ? "outcome.over_ceiling" : "outcome.under_ceiling",
                figures.Numbers.Write(NumberFormat.Round(Math.Abs(actual - target.Value), 1, 0))),
            { Kind: TargetKind.RelativeChange, Form: ChangeForm.Logarithmic } => words.Fill(
                "outcome.change",
                figures.Rounded(actual, Unit.Percent, 1, target.Value, signed: true),
                figures.Signed(target.Value, target.Unit)),
            _ => null,
        };
    }
}
