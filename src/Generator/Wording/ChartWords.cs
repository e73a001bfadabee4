using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>What stands in the drawing of a chart: the heading of its axis, the labels beside lines, and the entries of its key.</summary>
internal sealed class ChartWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>The unit, and that the axis does not begin at zero where it is cut.</summary>
    public string Heading(UnitFigures unit, bool isCut) => isCut ? Headed("chart.heading_cut", unit) : unit.Heading;

    /// <summary>The heading of an axis that runs across.</summary>
    public string HeadingAcross(UnitFigures unit, bool isCut) => isCut ? Headed("chart.heading_cut_across", unit) : unit.Heading;

    public string HeadingOfSum(UnitFigures unit) => Headed("chart.heading_sum", unit);

    public string HeadingSince(UnitFigures unit, Year baseYear) =>
        words.Fill("chart.heading_since", ("unit", unit.Heading), ("base_year", baseYear.ToString()));

    public string HeadingOfChange(Year baseYear) => words.Fill("chart.axis_change", ("base_year", baseYear.ToString()));

    /// <summary>The axis of yearly changes also tells what they come to when chained, where a target rests on them.</summary>
    public string HeadingOfChanges(NeededChanges? needed)
    {
        var heading = words["chart.heading_yearly"];
        return needed is not null && plan.Targets.Chained(needed.Judged) is { } chained
            ? words.Fill(
                "chart.heading_chained",
                ("heading", heading),
                ("base_year", needed.Judged.Target.BaseYear.ToString()),
                ("change", chained))
            : heading;
    }

    public string Ceiling(Target target) => Valued("chart.ceiling_label", plan.Figures.Write(target.Value, target.Unit));

    public string Mean(TargetAssessment judged) => Valued("chart.mean", plan.Targets.Actual(judged));

    public string Needed(NeededChanges needed) => Valued("chart.needed_label", plan.Targets.Needed(needed));

    public string Allowed(Target target, UnitFigures unit) => Valued("chart.room_label", unit.Tag(target.Value));

    /// <summary>What is left below a limit, or by how much it is passed.</summary>
    public string Room(decimal room, UnitFigures unit) => room < 0 ? Over(-room, unit) : Valued("chart.left", unit.ComputedTag(room));

    public string Over(decimal excess, UnitFigures unit) => Valued("chart.over", unit.ComputedTag(excess));

    public string KeyToTarget(Year year) => words.Fill("chart.legend_target", ("year", year.ToString()));

    /// <summary>Of targets that each region has for itself.</summary>
    public string KeyToOwnTargets(Year year) => words.Fill("chart.legend_own_target", ("year", year.ToString()));

    private string Headed(string key, UnitFigures unit) => words.Fill(key, ("unit", unit.Heading));

    private string Valued(string key, string? value) => words.Fill(key, ("value", value));
}
