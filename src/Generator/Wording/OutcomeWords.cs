using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// Where a goal stands, in words that cannot be misread. 225.7 % of the room under a cap reads as more than twice the cap, so a
/// limit tells how far over or under it things are; a logarithmic share is for the working, so a change tells itself and its target;
/// 175 % of the way to a range is past it, and all of the way to a bound that does not count is not enough.
/// </summary>
internal sealed class OutcomeWords(PlanWords plan)
{
    private readonly Words words = plan.Words;
    private readonly FigureFormat figures = plan.Figures;

    /// <summary>Null for targets whose share of the way says it well enough.</summary>
    public string? Of(TargetAssessment judged) => judged switch
    {
        { Actual: not { } } => null,
        { Target: { Bound: Bound.Below or Bound.Above or Bound.Between } strict, Actual: var actual }
            when actual == strict.Value || actual == strict.UpTo => words["outcome.on_bound"],
        { Target.Kind: TargetKind.Range } => OfRange(judged),
        { Target.Bound: Bound.About, Status: Status.Achieved } => words["outcome.in_tolerance"],
        _ => OfKind(judged.Target, judged.Actual.Value),
    };

    /// <summary>Where promise and result stand in the same row: that things went the wrong way needs no figures then.</summary>
    public string Beside(TargetAssessment judged) => Away(judged) ?? OrWay(judged);

    /// <summary>The outcome, or else the share of the way, told as one; where that leads back, in words alone.</summary>
    public string OrWay(TargetAssessment judged) =>
        Of(judged) ?? Away(judged) ?? Valued("outcome.way", figures.Share(judged.Progress!.Value));

    /// <summary>That things went the wrong way; null where they did not.</summary>
    private string? Away(TargetAssessment judged) => judged is not { Target.IsLimit: false, Progress: < 0 } ? null : words[
        plan.Plan.Indicators[judged.Target.Indicator].Direction == Direction.Up ? "outcome.away_up" : "outcome.away"];

    private string? OfRange(TargetAssessment judged) =>
        judged.Actual >= judged.Target.Value && judged.Actual <= judged.Target.UpTo ? words["outcome.in_range"]
        : judged.Progress > 1 ? words["outcome.past_range"]
        : null;

    private string? OfKind(Target target, decimal actual) => target switch
    {
        { Kind: TargetKind.Cap, Value: > 0 and var cap } => Valued(
            actual > cap ? "outcome.over_cap" : "outcome.under_cap",
            figures.Rounded(100 * Math.Abs(actual - cap) / cap, Unit.Percent, 1, 0)),
        { Kind: TargetKind.IncrementBudget, Value: > 0 and var budget } when actual >= 0 => Valued(
            "outcome.budget",
            figures.Rounded(100 * actual / budget, Unit.Percent, 0, 100)),
        { Kind: TargetKind.GrowthCeiling, Value: var ceiling } => Valued(
            actual > ceiling ? "outcome.over_ceiling" : "outcome.under_ceiling",
            figures.Numbers.Write(NumberFormat.Round(Math.Abs(actual - ceiling), 1, 0))),
        { Kind: TargetKind.GrowthFloor, Value: var floor } => Valued(
            actual < floor ? "outcome.under_floor" : "outcome.over_floor",
            figures.Numbers.Write(NumberFormat.Round(Math.Abs(actual - floor), 1, 0))),
        { IsLimit: true, Value: > 0 and var limit } => actual < 0
            ? words["outcome.budget_unused"]
            : Valued("outcome.limit", figures.Share(actual / limit)),
        { Kind: TargetKind.RelativeChange, Form: ChangeForm.Logarithmic, Value: var aim } => words.Fill(
            "outcome.change",
            ("actual", figures.Rounded(actual, Unit.Percent, 1, aim, signed: true)),
            ("target", figures.Signed(aim, target.Unit))),
        _ => null,
    };

    private string Valued(string key, string? value) => words.Fill(key, ("value", value));
}
