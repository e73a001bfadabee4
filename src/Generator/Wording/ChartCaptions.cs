using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>What a chart shows.</summary>
/// <param name="Name">The goal, indicator or part of the plan.</param>
/// <param name="Measure">What its axis counts, with the unit.</param>
/// <param name="Remark">What else must be known to read it, such as an axis that does not start at zero; else null.</param>
internal sealed record ChartCaption(string Name, string Measure, string? Remark = null)
{
    /// <summary>The indicator, where the name is that of a goal that rests on it.</summary>
    public string? Indicator { get; init; }

    /// <summary>Whether the measure is nothing but the unit.</summary>
    public bool IsUnit { get; init; }

    /// <summary>Whether regions are compared instead of years.</summary>
    public bool IsOfRegions { get; init; }
}

/// <summary>The captions of charts: the goal, its tier where it has several, and what the axis shows.</summary>
internal sealed class ChartCaptions(PlanWords plan)
{
    private readonly Words words = plan.Words;

    public ChartCaption OfCourse(Goal goal, Tier? tier, TargetCourse course, string measure, string? remark) =>
        new(Name(goal, tier, course), measure, remark) { Indicator = plan.Name(course.Indicator.Id, course.Target.Members) };

    public ChartCaption OfChange(Goal goal, Tier? tier, TargetCourse course) =>
        new(Name(goal, tier, course), words.Fill("chart.measure_change", ("base_year", course.Target.BaseYear)))
        {
            Indicator = plan.Name(course.Indicator.Id, course.Target.Members),
        };

    public ChartCaption OfRoom(Goal goal, Target target, string unit) => new(
        plan.Text(goal.Title), words.Fill("chart.measure_room", ("base_year", target.BaseYear), ("unit", unit)));

    public ChartCaption OfGrowth(Goal goal) => new(plan.Text(goal.Title), words["chart.measure_yearly"]);

    public ChartCaption OfTiers(Goal goal, IEnumerable<Target> targets, string unit, bool isEmpty) => new(
        plan.Text(goal.Title),
        words.Fill(isEmpty ? "chart.measure_tiers_empty" : "chart.measure_tiers", ("year", plan.Targets.Years(targets)), ("unit", unit)));

    /// <summary>The indicator, and the region where it is not the plan's own.</summary>
    public ChartCaption OfSeries(Series series, string measure, string? remark) =>
        new(series.Region == plan.Plan.Region ? plan.Text(series.Indicator.Name) : plan.Regions.Name(series), measure, remark);

    /// <summary>The indicator, and what it is broken down by.</summary>
    public ChartCaption OfMembers(Indicator indicator, Dimension dimension, string unit, string? remark) => new(
        words.Fill("table.broken_down_caption", ("indicator", plan.Text(indicator.Name)), ("dimensions", plan.Text(dimension.Name))),
        unit,
        remark);

    /// <param name="indicator">What was measured.</param>
    /// <param name="one">Any of the figures, which are all of the same time.</param>
    /// <param name="unit">The unit's symbol.</param>
    /// <param name="remark">What else must be known to read it.</param>
    public ChartCaption OfRegions(Indicator indicator, Observation one, string unit, string? remark) => new(
        words.Fill("table.regional_caption", ("indicator", plan.Text(indicator.Name)), ("time", plan.Times.When(one))), unit, remark);

    /// <param name="title">Of the chapter or section.</param>
    /// <param name="drawn">How many of its goals have figures to draw.</param>
    /// <param name="all">How many goals it has.</param>
    public ChartCaption OfOverview(LocalizedText title, int drawn, int all) => new(
        words.Fill("chart.overview_caption", ("title", plan.Text(title))),
        words["chart.overview_axis"],
        drawn < all ? words.Fill("chart.overview_drawn", ("count", drawn)) : null);

    /// <summary>In one line, where charts are listed.</summary>
    public string InOne(ChartCaption caption) => words.Fill("chart.caption", ("name", caption.Name), ("unit", caption.Measure));

    /// <summary>What stands below the title; it names the indicator where the title has other words for it.</summary>
    public string Subtitle(ChartCaption caption, string title)
    {
        var measure = caption switch
        {
            { Indicator: { } name } when !Repetition.IsBetween(title, name) =>
                words.Fill("chart.measure_of", ("name", name), ("measure", caption.Measure)),
            { IsUnit: true } => words.Fill(
                caption.IsOfRegions ? "chart.measure_regions" : "chart.measure_level", ("unit", caption.Measure)),
            _ => caption.Measure,
        };
        var whole = caption.Remark is { } remark
            ? words.Fill("chart.measure_remark", ("measure", measure), ("remark", remark))
            : measure;
        return char.ToUpperInvariant(whole[0]) + whole[1..];
    }

    /// <summary>An increment or a growth rate is drawn on the level that it limits, so the caption names the level too.</summary>
    private string Name(Goal goal, Tier? tier, TargetCourse course) => (tier?.Name, course.Target.Kind) switch
    {
        ({ } name, _) => Part(goal, name),
        (_, TargetKind.IncrementBudget or TargetKind.GrowthCeiling or TargetKind.GrowthFloor) => Part(goal, course.Indicator.Name),
        _ => plan.Text(goal.Title),
    };

    private string Part(Goal goal, LocalizedText part) =>
        words.Fill("chart.caption_tier", ("goal", plan.Text(goal.Title)), ("part", plan.Text(part)));
}
