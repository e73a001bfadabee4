using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// Puts what was promised into words: the form of the target ("a fall of {value}") around its bounded number ("at least 2 %"). The words
/// carry the sign, so that a bound on a negative number is turned round: growth of at most -2 % is a fall of at least 2 %.
/// </summary>
internal sealed class TargetPhrases(PlanWords plan)
{
    private readonly Words words = plan.Words;

    public string Target(Target target) => target.EachRegion
        ? words.Fill("target.each_region", ("target", OfOne(target)))
        : OfOne(target);

    private string OfOne(Target target) => target switch
    {
        { Kind: TargetKind.Peak } => Yearly(target.Bound == Bound.Below ? "target.peak_before" : "target.peak", target.Year),
        { Kind: TargetKind.Rank } => words.Fill("target.rank", ("value", (int)target.Value)),
        { Kind: TargetKind.Range } => words.Fill(
            $"target.{EnumName.Snake(target.Bound)}",
            ("from", Magnitude(target)),
            ("to", plan.Figures.Write(target.UpTo.GetValueOrDefault(), target.Unit))),
        { Kind: TargetKind.Multiple } => target.Bound switch
        {
            Bound.Below => Valued("target.less", Times(target)),
            Bound.Above => Valued("target.above", Times(target)),
            _ => Times(target),
        },
        { Kind.HasNoValue: true } => words[target.Bound == Bound.Below ? "target.less_than_before" : "target.zero_growth"],
        { Kind: TargetKind.RelativeChange, Bound: Bound.About } => Valued("target.about", Formed("target", target, Magnitude(target))),
        { Kind: TargetKind.Level or TargetKind.Cap } => Valued($"target.{EnumName.Snake(target.Bound)}", Magnitude(target)),
        { FirstYear: { } first } => words.Fill(
            "target.mean",
            ("level", Valued($"target.{EnumName.Snake(target.Bound)}", Magnitude(target))),
            ("span", plan.Times.Span(first, target.Year))),
        _ => Formed("target", target, Bounded(target)),
    };

    /// <summary>As short as a headline needs it: "14% less".</summary>
    public string InFinding(Target target) => target switch
    {
        { EachRegion: true } => Target(target),
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
        (TargetKind.GrowthCeiling or TargetKind.GrowthFloor, >= 0) => target.EachYear ? "growth_each_year" : "growth",
        (TargetKind.GrowthCeiling or TargetKind.GrowthFloor, _) => target.EachYear ? "decline_each_year" : "decline",
        (TargetKind.ProjectionChange, >= 0) => "rise_projected",
        (TargetKind.ProjectionChange, _) => "fall_projected",
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
        (target.Kind.IsChange || target.Kind == TargetKind.Cumulative) && OfSize(target) == Bound.AtLeast;

    private static Bound OfSize(Target target) => (target.Value < 0, target.Bound) switch
    {
        (true, Bound.AtLeast) => Bound.AtMost,
        (true, Bound.AtMost) => Bound.AtLeast,
        (true, Bound.Above) => Bound.Below,
        (true, Bound.Below) => Bound.Above,
        var (_, bound) => bound,
    };

    /// <summary>A multiple of the base year's figure: half of it, twice or so many times.</summary>
    private string Times(Target target) => target.Value switch
    {
        50 => Yearly("target.half", target.BaseYear),
        200 => Yearly("target.double", target.BaseYear),
        _ => words.Fill(
            "target.times", ("value", plan.Figures.Numbers.Write(target.Value / 100)), ("year", target.BaseYear)),
    };

    private string Yearly(string key, Year year) => words.Fill(key, ("year", year));

    private string Valued(string key, string value) => words.Fill(key, ("value", value));
}
