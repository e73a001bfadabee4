using System.Globalization;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>Every part of every promise: its place in the plan, target, figures, status and reason at the newest release.</summary>
internal static class GoalsTable
{
    public const string Name = "goals";

    public static Table Of(Compilation compilation)
    {
        var plan = compilation.Plan;
        var shape = new TableShape<GoalPart>(compilation)
            .Key("id", part => part.Id)
            .Required("goal", part => part.Goal.Goal.Id.Value)
            .Text("part", part => part.Tier?.Id)
            .Localized("title", (part, language) => language.Text(part.Goal.Goal.Title))
            .Localized("part_name", (part, language) => part.Tier is { } tier ? language.Text(tier.Name) : null)
            .Localized("promise", (part, language) => language.Text(part.Goal.Goal.Promise))
            .Integer("chapter", part => part.Chapter.Number, isRequired: true)
            .Localized("chapter_title", (part, language) => language.Text(part.Chapter.Title))
            .Required("section", part => part.Section.Slug)
            .Localized("section_title", (part, language) => language.Text(part.Section.Title))
            .Localized("place", (part, language) => language.Locale.Places.Place(part.Chapter, part.Section, part.Goal.Goal.Place))
            .Flag("main", part => part.Goal.Goal.IsMain)
            .Required("kind", part => part.Kind)
            .Required("indicator", part => part.Indicator.Value, references: IndicatorsTable.Name)
            .Members(part => part.Judged?.Target.Members ?? Members.Total);
        AddFigures(shape, plan);
        return shape
            .Choice<Status>("status", part => part.Status, isRequired: true)
            .Localized("status_word", (part, language) => language.Words.Of("status", part.Status, ".word"))
            .Choice<Reason>("reason", part => part.Reason, isRequired: true)
            .Text("caveats", part => part.Judged is { } judged ? string.Join(';', judged.Caveats.Select(EnumName.Kebab)) : null)
            .Choice<EvidenceStrength>("evidence", part => part.Rating.Strength, isRequired: true)
            .Choice<EvidenceAgreement>("agreement", part => part.Rating.Agreement, isRequired: true)
            .Choice<SourceClass>("weakest_class", part => part.Rating.WeakestClass)
            .Flag("stands_on_official", part => part.Rating.StandsOnOfficial)
            .Choice<Status>("goal_status", part => part.Goal.Status, isRequired: true)
            .Integer("release", _ => compilation.Newest.Release.Year.Value, isRequired: true)
            .Of(Name, DataPaths.Table(Name), GoalPart.All(compilation.Assessment));
    }

    private static void AddFigures(TableShape<GoalPart> shape, Plan plan)
    {
        if (plan.Indicators.Any(indicator => indicator.HasFiscalYears))
        {
            shape.Text("fiscal_year", part => part.Judged is { Target.Year: { IsFiscal: true } year } ? year.ToString() : null);
        }

        shape
        .Choice<Bound>("bound", part => part.Judged?.Target.Bound)
        .Number("target", part => part.Judged?.Target.Value, unit: "target_unit")
        .Number("target_to", part => part.Judged?.Target.UpTo, unit: "target_unit")
        .Text("target_unit", part => part.Judged is { Target: var target } ? TargetUnit(target)?.Value : null, references: UnitsTable.Name)
        .Integer("target_year", part => part.Judged?.Target.Year.Value)
        .Integer("base_year", part => part.Judged?.Target.BaseYear.Value)
        .Integer("first_year", part => part.Judged?.Target.FirstYear?.Value)
        .Date("deadline", part => part.Goal.Milestone?.Milestone.Deadline)
        .Flag("date_implied", part => part.Judged?.Target.YearIsImplied ?? part.Goal.Milestone?.Milestone.DeadlineIsImplied)
        .Number("baseline", part => part.Judged?.Baseline?.Current.Number, unit: "figure_unit")
        .Number("latest", part => part.Judged?.Latest?.Current.Number, unit: "figure_unit")
        .Integer("latest_year", part => part.Judged?.Latest?.Year.Value)
        .Text("figure_unit", part => plan.Indicators[part.Indicator].Unit.Value, references: UnitsTable.Name)
        .Number("actual", part => ComputedNumber.Of(part.Judged?.Actual), unit: "measured_unit")
        .Number("required", part => ComputedNumber.Of(part.Judged?.Required), unit: "measured_unit")
        .Text(
            "measured_unit",
            part => part.Judged is { Target: var target } ? MeasuredUnit(plan, target)?.Value : null,
            references: UnitsTable.Name)
        .Number("progress", part => ComputedNumber.Of(part.Judged?.Progress))
        .Number("pace", part => ComputedNumber.Of(part.Judged?.Pace))
        .Text(
            "regional_targets",
            part => part.Judged?.Target.Regional is { IsEmpty: false } own ? string.Join(';', own.Select(Pair)) : null);
    }

    /// <summary>Places and years have none.</summary>
    public static UnitId? TargetUnit(Target target) => target.Kind.IsOrder ? null : target.Unit;

    private static string Pair(RegionTarget own) => string.Create(CultureInfo.InvariantCulture, $"{own.Region}={own.Value}");

    /// <summary>Changes and rates are measured in per cent or points, places in nothing, the rest in the indicator's unit.</summary>
    public static UnitId? MeasuredUnit(Plan plan, Target target) => target.Kind.IsInPercent ? Unit.Percent
        : target.Kind == TargetKind.PointChange ? Unit.PercentagePoint
        : target.Kind.IsOrder ? null
        : plan.Indicators[target.Indicator].Unit;
}
