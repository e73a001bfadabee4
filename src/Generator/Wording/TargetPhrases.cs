using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// Puts what was promised into words: the form of the target ("a fall of {value}") around its bounded number ("at least 2 %"). The words
/// carry the sign, so that a bound on a negative number is turned round: growth of at most -2 % is a fall of at least 2 %.
/// </summary>
internal sealed class TargetPhrases(PlanWords plan)
{
    private readonly Words words = plan.Words;

    public string Target(Target target) => target switch
    {
        { Kind.HasNoValue: true } => words[target.Bound == Bound.Below ? "target.less_than_before" : "target.zero_growth"],
        { Kind: TargetKind.RelativeChange, Bound: Bound.About } => Valued("target.about", Formed("target", target, Magnitude(target))),
        { Kind: TargetKind.Level or TargetKind.Cap } => Valued($"target.{EnumName.Snake(target.Bound)}", Magnitude(target)),
        _ => Formed("target", target, Bounded(target)),
    };

    /// <summary>As short as a headline needs it: "14% less".</summary>
    public string InFinding(Target target) => target switch
    {
        { Kind: TargetKind.RelativeChange, Bound: Bound.About } =>
            Valued("finding.promised.about", Formed("finding.promised", target, Magnitude(target))),
        { Kind: TargetKind.Level or TargetKind.Cap } => Valued($"finding.promised.{EnumName.Snake(target.Bound)}", Magnitude(target)),
        { Kind: TargetKind.RelativeChange or TargetKind.Cumulative } when IsPlain(target) =>
            Formed("finding.promised", target, Magnitude(target)),
        _ => Target(target),
    };

    /// <summary>The target's number without sign, with its unit.</summary>
    public string Magnitude(Target target) => plan.Figures.Write(Math.Abs(target.Value), target.Unit);

    private string Formed(string key, Target target, string value) => Valued($"{key}.{Form(target)}", value);

    private static string Form(Target target) => (target.Kind, target.Value) switch
    {
        (TargetKind.IncrementBudget, >= 0) => "increase",
        (TargetKind.IncrementBudget, _) => "decrease",
        (TargetKind.GrowthCeiling, >= 0) => "growth",
        (TargetKind.GrowthCeiling, _) => "decline",
        (TargetKind.Cumulative, _) => "cumulative",
        (_, < 0) => "fall",
        _ => "rise",
    };

    private string Bounded(Target target) => IsPlain(target) ? Magnitude(target) : Valued(
        OfSize(target) switch
        {
            Bound.Below => "target.less",
            var bound => $"target.{EnumName.Snake(bound)}",
        },
        Magnitude(target));

    /// <summary>A change or a sum that is to be reached goes without "at least".</summary>
    private static bool IsPlain(Target target) =>
        target.Kind is TargetKind.RelativeChange or TargetKind.Cumulative && OfSize(target) == Bound.AtLeast;

    private static Bound OfSize(Target target) => (target.Value < 0, target.Bound) switch
    {
        (true, Bound.AtLeast) => Bound.AtMost,
        (true, Bound.AtMost) => Bound.AtLeast,
        (true, Bound.Above) => Bound.Below,
        (true, Bound.Below) => Bound.Above,
        var (_, bound) => bound,
    };

    private string Valued(string key, string value) => words.Fill(key, ("value", value));
}
