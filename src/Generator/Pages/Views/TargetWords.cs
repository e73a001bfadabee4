using Generator.Model;
using Generator.Assessment;

namespace Generator.Pages.Views;

/// <summary>Puts targets, what was reached and what was required into words, with the rounding rule of unmet targets.</summary>
internal sealed class TargetWords(LanguageSite site)
{
    private readonly Wording.FigureFormat figures = site.Locale.Figures;

    /// <summary>A target with its bound: 下降14%, "no more than 225 Mtce".</summary>
    public string Target(Target target) => target.Kind switch
    {
        TargetKind.RelativeChange => Bounded(target, site.Words.Fill(target.Value < 0 ? "target.fall" : "target.rise", Magnitude(target))),
        TargetKind.Level or TargetKind.Cap => site.Words.Fill($"target.{EnumName.Snake(target.Bound)}", Magnitude(target)),
        TargetKind.ZeroGrowth => site.Words["target.zero_growth"],
        _ => site.Words.Fill($"target.{EnumName.Snake(target.Kind)}", Magnitude(target)),
    };

    /// <summary>The target's number without sign, with its unit.</summary>
    public string Magnitude(Target target) => figures.Write(Math.Abs(target.Value), target.Unit);

    /// <summary>What was reached, measured as the target is: "+16.93%", "6562万吨标准煤".</summary>
    public string? Actual(TargetAssessment judged) => judged.Actual is not { } actual ? null : judged.Target.Kind switch
    {
        TargetKind.RelativeChange => figures.Rounded(actual, Unit.Percent, 2, judged.Target.Value, signed: true),
        TargetKind.GrowthCeiling => figures.Rounded(actual, Unit.Percent, 2, judged.Target.Value),
        TargetKind.IncrementBudget => Computed(actual, judged, judged.Target.Value, signed: true),
        _ => figures.Write(actual, UnitOf(judged)),
    };

    /// <summary>What the required path asked for in the year of the latest figure.</summary>
    public string? Required(TargetAssessment judged) => judged.Required is not { } required ? null : judged.Target.Kind switch
    {
        TargetKind.RelativeChange => figures.Rounded(required, Unit.Percent, 2, signed: true),
        TargetKind.GrowthCeiling => figures.Write(required, Unit.Percent),
        _ => Computed(required, judged, null),
    };

    /// <summary>
    /// What was reached in a phrase that fits into a sentence: "a rise of about 17%". A result that this report worked out is rounded
    /// there and exact in tables and workings.
    /// </summary>
    public string? ActualPhrase(TargetAssessment judged)
    {
        if (judged.Actual is not { } actual || !IsComputed(judged))
        {
            return Phrase(judged, judged.Actual, Actual(judged));
        }

        var phrase = Phrase(judged, actual, site.Words.Fill("actual.about", About(judged, actual)));
        return IsDerived(judged) ? site.Words.Fill("actual.computed", phrase) : phrase;
    }

    /// <summary>What was reached, alone and large: a result that this report worked out is rounded there too, and keeps its sign.</summary>
    public string? ActualAtAGlance(TargetAssessment judged)
    {
        if (judged.Actual is not { } actual || !IsComputed(judged))
        {
            return Actual(judged);
        }

        var sign = judged.Target.Kind is TargetKind.RelativeChange or TargetKind.IncrementBudget ? actual switch { > 0 => "+", < 0 => "−", _ => string.Empty } : string.Empty;
        return site.Words.Fill("actual.about", sign + About(judged, actual));
    }

    /// <summary>What was required is a bound for limits, which things may stay below.</summary>
    public string RequiredName(Target target) => site.Words[target.IsLimit ? "card.allowed" : "card.required"];

    /// <summary>What was required, worded like <see cref="ActualPhrase"/>.</summary>
    public string? RequiredPhrase(TargetAssessment judged) => Phrase(judged, judged.Required, Required(judged));

    private string? Phrase(TargetAssessment judged, decimal? value, string? figure)
    {
        if (value is not { } number)
        {
            return null;
        }

        var key = (judged.Target.Kind, Math.Sign(number)) switch
        {
            (TargetKind.RelativeChange, > 0) => "rise",
            (TargetKind.RelativeChange, < 0) => "fall",
            (TargetKind.RelativeChange, _) => "unchanged",
            (TargetKind.IncrementBudget, >= 0) => "increment",
            (TargetKind.IncrementBudget, _) => "decrement",
            (TargetKind.GrowthCeiling, >= 0) => "growth",
            (TargetKind.GrowthCeiling, _) => "decline",
            (TargetKind.Cumulative, _) => "sum",
            _ => "level",
        };
        // Phrases such as "a fall of" carry the sign of a change; a level keeps its own.
        return site.Words.Fill($"actual.{key}", key is "level" or "sum" ? figure : figure?.TrimStart('+', '−'));
    }

    /// <summary>How far what was reached is from what was required, in the target's measure.</summary>
    public string? Gap(TargetAssessment judged)
    {
        if (judged is not { Actual: { } actual, Required: { } required })
        {
            return null;
        }

        var isShare = judged.Target.Kind is TargetKind.RelativeChange or TargetKind.GrowthCeiling || UnitOf(judged) == Unit.Percent;
        return isShare
            ? figures.Rounded(actual - required, Unit.PercentagePoint, 2, signed: true)
            : Computed(actual - required, judged, null, signed: true);
    }

    /// <summary>Computed from more than one figure, or from one that was itself worked out: told in a sentence to as many digits as it bears.</summary>
    private static bool IsComputed(TargetAssessment judged) =>
        judged.Target.Kind is TargetKind.RelativeChange or TargetKind.IncrementBudget or TargetKind.GrowthCeiling || IsDerived(judged);

    private static bool IsDerived(TargetAssessment judged) => judged.Latest?.Current.Status == ObservationStatus.Derived;

    private string About(TargetAssessment judged, decimal actual)
    {
        var (target, size) = (judged.Target, Math.Abs(actual));
        return target.Kind is TargetKind.RelativeChange or TargetKind.GrowthCeiling
            ? figures.Rounded(size, Unit.Percent, size >= 10 ? 0 : 1, Math.Abs(target.Value))
            : figures.Approximate(target.Kind == TargetKind.IncrementBudget ? size : actual, UnitOf(judged), target.Value);
    }

    private string Computed(decimal value, TargetAssessment judged, decimal? threshold, bool signed = false) =>
        figures.Computed(value, UnitOf(judged), threshold, signed);

    private string Bounded(Target target, string phrase) =>
        target.Bound == Bound.About ? site.Words.Fill("target.about", phrase) : phrase;

    private UnitId UnitOf(TargetAssessment judged) => site.Plan.Indicators[judged.Target.Indicator].Unit;
}
