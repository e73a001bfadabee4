using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Puts targets, what was reached and what was required into words, with the rounding rule of unmet targets.</summary>
internal sealed class TargetWords(PlanWords plan)
{
    private readonly Words words = plan.Words;
    private readonly FigureFormat figures = plan.Figures;

    private readonly TargetPhrases phrases = new(plan);

    /// <summary>A target with its bound: 下降14%, "no more than 225 Mtce".</summary>
    public string Target(Target target) => phrases.Target(target);

    /// <summary>What was promised, as short as a headline needs it: "14% less".</summary>
    public string InFinding(Target target) => phrases.InFinding(target);

    /// <summary>The years that targets are set for, each once.</summary>
    public string Years(IEnumerable<Target> targets) =>
        words.List([.. targets.Select(target => target.Year).Distinct().Order().Select(year => figures.Numbers.Digits(year.ToString()))]);

    /// <summary>The target's number without sign, with its unit.</summary>
    public string Magnitude(Target target) => phrases.Magnitude(target);

    /// <summary>The short label of a target in a chart: its number with its bound as a sign, or the words of its kind of limit.</summary>
    public string Tag(Target target) => target.Kind switch
    {
        _ when target.Kind.IsChange => Valued(
            "chart.target_label", (target.IsAllowance ? Sign(target.Bound) : string.Empty) + figures.Signed(target.Value, target.Unit)),
        TargetKind.Mean => Valued("chart.mean_label", LevelTag(target)),
        TargetKind.Range or TargetKind.Multiple or TargetKind.Rank or TargetKind.Peak => Valued("chart.target_label", Target(target)),
        TargetKind.GrowthFloor => Valued("chart.target_label", Sign(target.Bound) + figures.Write(target.Value, target.Unit)),
        TargetKind.Cap => Valued("chart.cap_label", plan.In(target.Unit).Tag(target.Value)),
        TargetKind.IncrementBudget => Valued("chart.budget_label", plan.In(target.Unit).Tag(target.Value)),
        TargetKind.GrowthCeiling when target is { Value: < 0 } or { Bound: not Bound.AtMost } or { EachYear: true } =>
            Valued("chart.target_label", Sign(target.Bound) + figures.Write(target.Value, target.Unit)),
        TargetKind.GrowthCeiling => Valued("chart.growth_label", figures.Write(target.Value, target.Unit)),
        var kind when kind.HasNoValue => words[$"chart.{EnumName.Snake(kind)}_label"],
        _ => Valued("chart.target_label", LevelTag(target)),
    };

    /// <summary>A level alone: "≥ 95%".</summary>
    public string LevelTag(Target target) => Sign(target.Bound) + plan.In(target.Unit).Tag(target.Value);

    /// <summary>What the plan sets for a year on the way to a target.</summary>
    public string Milestone(Target target, YearlyMilestone milestone) => target.Kind.IsChange
        ? figures.Signed(milestone.Value, target.Unit)
        : figures.Write(milestone.Value, target.Unit);

    /// <summary>What was reached, measured as the target is: "+16.93%", "6562万吨标准煤".</summary>
    public string? Actual(TargetAssessment judged) => judged.Actual is not { } actual ? null : judged.Target.Kind switch
    {
        TargetKind.RelativeChange or TargetKind.ProjectionChange => Change(actual, judged),
        TargetKind.PointChange => figures.Rounded(
            actual, Unit.PercentagePoint, FigurePrecision.Decimals(judged), judged.Target.Value, signed: true),
        TargetKind.Rank => Place(judged),
        TargetKind.Peak => figures.Numbers.Digits((judged.Target.Year with { Value = (int)actual }).ToString()),
        TargetKind.GrowthCeiling or TargetKind.GrowthFloor or TargetKind.Multiple =>
            figures.Rounded(actual, Unit.Percent, FigurePrecision.Decimals(judged), judged.Target.Value),
        TargetKind.IncrementBudget => Computed(actual, judged, judged.Target.Value, signed: true),
        TargetKind.Mean when !judged.Working.IsEmpty => Computed(actual, judged, judged.Target.Value),
        _ => figures.Write(actual, UnitOf(judged)),
    };

    /// <summary>A change in per cent that a target asks for another of, never rounded onto it.</summary>
    public string Change(decimal change, TargetAssessment judged) =>
        figures.Rounded(change, Unit.Percent, FigurePrecision.Decimals(judged), judged.Target.Value, signed: true);

    /// <summary>What yearly changes come to when chained; null where none could be.</summary>
    public string? Chained(TargetAssessment judged) => judged.Actuals.Length > 1 ? Change(judged.Actuals[^1].Value, judged) : null;

    /// <summary>The change that a target asks for in its last year.</summary>
    public string Needed(NeededChanges needed) =>
        figures.Rounded(needed.Years[^1].Value, Unit.Percent, 2, needed.Judged.Target.Value, signed: true);

    /// <summary>What the required path asked for in the year of the latest figure.</summary>
    public string? Required(TargetAssessment judged) => judged.Required is not { } required ? null : judged.Target.Kind switch
    {
        TargetKind.RelativeChange or TargetKind.ProjectionChange =>
            figures.Rounded(required, Unit.Percent, FigurePrecision.OfRequired(judged, required), judged.Actual, signed: true),
        TargetKind.PointChange =>
            figures.Rounded(required, Unit.PercentagePoint, FigurePrecision.OfRequired(judged, required), judged.Actual, signed: true),
        TargetKind.Multiple => figures.Rounded(required, Unit.Percent, FigurePrecision.OfRequired(judged, required), judged.Actual),
        TargetKind.Rank => words.Ordinal((int)decimal.Floor(required)),
        TargetKind.GrowthCeiling or TargetKind.GrowthFloor => figures.Write(required, Unit.Percent),
        _ => Computed(required, judged, judged.Actual),
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

        var phrase = Phrase(judged, actual, Valued("actual.about", About(judged, actual)));
        return IsDerived(judged) ? words.Fill("actual.computed", ("phrase", phrase)) : phrase;
    }

    /// <summary>
    /// What was reached, as short as a headline needs it: "about 17% more by 2020". Who worked it out is told where the verdict is.
    /// </summary>
    public string? ActualInFinding(TargetAssessment judged)
    {
        if (judged is not { Actual: { } actual, Latest: { } latest })
        {
            return null;
        }

        var form = Form(judged.Target, actual);
        return words.Fill($"finding.reached.{form}", ("value", ActualSize(judged)), ("year", latest.Year));
    }

    /// <summary>What was reached and when, in a row of a table: "a rise of about 17% by 2020", "68.64 Mt in total, 2016–2020".</summary>
    public string? ActualInRow(TargetAssessment judged)
    {
        if (judged is not { Actual: { } actual, Latest: { Year: var last } })
        {
            return null;
        }

        var (form, first) = (Form(judged.Target, actual), judged.Target.FirstYear ?? judged.Target.BaseYear + 1);
        return words.Fill(
            $"scale.result.{form}",
            ("value", ActualSize(judged)),
            ("year", last.ToString()),
            ("span", first < last ? plan.Times.Span(first, last) : plan.Times.Year(last)));
    }

    /// <summary>The number of what was reached, without the sign of a change, which the words around it tell.</summary>
    public string? ActualSize(TargetAssessment judged) => judged.Actual is not { } actual ? null
        : IsComputed(judged) ? Valued("actual.about", About(judged, actual))
        : Unsigned(Form(judged.Target, actual), Actual(judged));

    /// <summary>What was reached, alone and large: a result that this report worked out is rounded there too, and keeps its sign.</summary>
    public string? ActualAtAGlance(TargetAssessment judged)
    {
        if (judged.Actual is not { } actual || !IsComputed(judged))
        {
            return Told(judged);
        }

        var isChange = judged.Target.Kind.IsChange || judged.Target.Kind == TargetKind.IncrementBudget;
        return Valued("actual.about", figures.Numbers.WithSignOf(isChange ? actual : 0, About(judged, actual)));
    }

    /// <summary>What was reached, beside the year of its figure: a peak, itself a year, needs its word there.</summary>
    private string? Told(TargetAssessment judged) => judged.Target.Kind == TargetKind.Peak ? ActualPhrase(judged) : Actual(judged);

    /// <summary>What was required is a bound for limits, which things may stay below.</summary>
    public string RequiredName(Target target) => words[target.IsLimit ? "card.allowed" : "card.required"];

    /// <summary>What was required, worded like <see cref="ActualPhrase"/>.</summary>
    public string? RequiredPhrase(TargetAssessment judged) => Phrase(judged, judged.Required, Required(judged));

    /// <summary>Baseline → latest → target in one line; figures that do not exist are left out.</summary>
    public string Line(TargetAssessment judged)
    {
        string?[] stations =
        [
            judged.Baseline is { } baseline ? Station(baseline.Year, plan.Figure(baseline.Current)) : null,
            judged.Latest is { } latest ? Station(latest.Year, Told(judged) ?? plan.Figure(latest.Current)) : null,
            words.Fill(
                judged.Target.NamesYears ? "figure_line.target_alone" : "figure_line.target",
                ("year", judged.Target.Year),
                ("target", Target(judged.Target))),
        ];
        return string.Join(words["figure_line.separator"], stations.OfType<string>());
    }

    /// <summary>A figure with its year, as it stands in such a line.</summary>
    public string Station(Year year, string figure) => words.Fill("figure_line.point", ("year", year), ("figure", figure));

    /// <summary>The width of "about", and null for other bounds; between two shares it is counted in percentage points.</summary>
    public string? Tolerance(Target target) => target.Bound != Bound.About ? null : figures.Write(
        target.Tolerance, target.Kind == TargetKind.Level && target.Unit == Unit.Percent ? Unit.PercentagePoint : target.Unit);

    private string? Phrase(TargetAssessment judged, decimal? value, string? figure)
    {
        if (value is not { } number)
        {
            return null;
        }

        var form = Form(judged.Target, number);
        return Valued($"actual.{form}", Unsigned(form, figure));
    }

    /// <summary>Which phrase tells what was reached.</summary>
    private static string Form(Target target, decimal actual) => (target.Kind, Math.Sign(actual)) switch
    {
        (TargetKind.ProjectionChange, >= 0) => "above_projection",
        (TargetKind.ProjectionChange, _) => "below_projection",
        (TargetKind.RelativeChange or TargetKind.PointChange, > 0) => "rise",
        (TargetKind.RelativeChange or TargetKind.PointChange, < 0) => "fall",
        (TargetKind.RelativeChange or TargetKind.PointChange, _) => "unchanged",
        _ when target.EachYear => target.IsLimit ? "strongest_year" : "weakest_year",
        (TargetKind.Multiple, _) => "of_base",
        (TargetKind.Rank, _) => "rank",
        (TargetKind.Peak, _) => "peak",
        (TargetKind.IncrementBudget, >= 0) => "increment",
        (TargetKind.IncrementBudget, _) => "decrement",
        (TargetKind.GrowthCeiling or TargetKind.GrowthFloor, >= 0) => "growth",
        (TargetKind.GrowthCeiling or TargetKind.GrowthFloor, _) => "decline",
        (TargetKind.Cumulative, _) => "sum",
        (TargetKind.Mean, _) => "mean",
        _ => "level",
    };

    /// <summary>Phrases such as "a fall of" carry the sign of a change; a level keeps its own.</summary>
    private string? Unsigned(string form, string? figure) =>
        figure is null || form is "level" or "sum" or "mean" or "weakest_year" or "strongest_year"
            ? figure
            : figures.Numbers.WithoutSign(figure);

    /// <summary>How far what was reached is from what was required, in the target's measure.</summary>
    public string? Gap(TargetAssessment judged)
    {
        if (judged is not { Actual: { } actual, Required: { } required, Target.Kind.IsOrder: false })
        {
            return null;
        }

        var isShare = judged.Target.Kind.IsInPercent || UnitOf(judged) == Unit.Percent;
        return isShare
            ? figures.Rounded(
                actual - required, Unit.PercentagePoint, FigurePrecision.Decimals(judged), actual == required ? null : 0, signed: true)
            : Computed(actual - required, judged, null, signed: true);
    }

    /// <summary>
    /// Computed from more than one figure, or from one that was itself worked out: told in a sentence to as many digits as it bears.
    /// </summary>
    private static bool IsComputed(TargetAssessment judged) =>
        judged.Target.Kind.IsWorkedOut
        || (IsDerived(judged) && !judged.Target.Kind.IsOrder && judged.Target.Kind != TargetKind.PointChange);

    private static bool IsDerived(TargetAssessment judged) => judged.Latest?.Current.Status == ObservationStatus.Derived;

    private string About(TargetAssessment judged, decimal actual)
    {
        var (target, size) = (judged.Target, Math.Abs(actual));
        return target.Kind.IsInPercent
            ? figures.Rounded(
                size, Unit.Percent, Math.Min(size >= 10 ? 0 : 1, FigurePrecision.Decimals(judged)), Math.Abs(target.Value))
            : figures.Approximate(target.Kind == TargetKind.IncrementBudget ? size : actual, UnitOf(judged), target.Value);
    }

    private string Computed(decimal value, TargetAssessment judged, decimal? threshold, bool signed = false) =>
        figures.Computed(value, UnitOf(judged), threshold, signed);

    private string? Place(TargetAssessment judged) => judged.Place is not { } place ? null : words.Fill(
        place.IsShared ? "region.rank_shared" : "region.rank",
        ("rank", words.Ordinal(place.Rank)),
        ("count", place.Count));

    private string Valued(string key, string? value) => words.Fill(key, ("value", value));

    private UnitId UnitOf(TargetAssessment judged) => plan.Plan.Indicators[judged.Target.Indicator].Unit;

    private static string Sign(Bound bound) => bound switch
    {
        Bound.AtLeast => "≥\u00a0",
        Bound.AtMost => "≤\u00a0",
        Bound.Above => ">\u00a0",
        Bound.Below => "<\u00a0",
        _ => "≈\u00a0",
    };
}
