using System.Globalization;
using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// What stands in the drawing of a chart, the labels beside lines and the entries of its key, and what is remarked on its axis.
/// </summary>
internal sealed class ChartWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>Whose a chart is that leaves the report: its name and edition.</summary>
    public string Signature => words.Fill(
        "chart.signature", ("report", plan.Text(plan.Plan.Site.ShortTitle)), ("edition", plan.Assessment.Newest.Release.Year));

    /// <summary>Of a picture, which travels without a page, too: with publisher, licence and, where the site has one, address.</summary>
    public string Imprint
    {
        get
        {
            var site = plan.Plan.Site;
            var address = site.BaseUrl is { } root ? $"{root.Authority}{root.AbsolutePath}".TrimEnd('/') : null;
            string?[] parts = [Signature, plan.Text(site.Publisher), plan.Text(site.DataLicence.Name), address];
            return string.Join(" · ", parts.OfType<string>());
        }
    }

    /// <summary>Said where the value axis is cut.</summary>
    public string? CutUp(bool isCut) => isCut ? words["chart.cut"] : null;

    /// <summary>The same of an axis that runs across.</summary>
    public string? CutAcross(bool isCut) => isCut ? words["chart.cut_across"] : null;

    /// <summary>The name of a line at its end, with its last figure.</summary>
    public string Ended(string name, UnitFigures unit, decimal last) =>
        words.Fill("chart.note", ("when", name), ("figure", unit.Tag(last)));

    public string Sum(UnitFigures unit) => words.Fill("chart.measure_sum", ("unit", unit.Heading));

    /// <summary>What yearly changes come to when chained; null where no target rests on them.</summary>
    public string? Chained(NeededChanges? needed) => needed is not null && plan.Targets.Chained(needed.Judged) is { } chained
        ? words.Fill("chart.chained", ("base_year", needed.Judged.Target.BaseYear), ("change", chained))
        : null;

    /// <summary>The growth that is allowed or asked for.</summary>
    public string Rate(Target target) => Valued(
        target.IsLimit ? "chart.ceiling_label" : "chart.floor_label", plan.Figures.Write(target.Value, target.Unit));

    public string Mean(TargetAssessment judged) => Valued("chart.mean", plan.Targets.Actual(judged));

    public string Needed(NeededChanges needed) => Valued("chart.needed_label", plan.Targets.Needed(needed));

    public string Allowed(Target target, UnitFigures unit) => Valued("chart.room_label", unit.Tag(target.Value));

    /// <summary>What is left below a limit, or by how much it is passed.</summary>
    public string Room(decimal room, UnitFigures unit) => room < 0 ? Over(-room, unit) : Valued("chart.left", unit.ComputedTag(room));

    public string Over(decimal excess, UnitFigures unit) => Valued("chart.over", unit.ComputedTag(excess));

    public string Turn(int year, bool isUp) =>
        words.Fill(isUp ? "chart.turn_up" : "chart.turn_down", ("year", year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What lies between the result and the target.</summary>
    public string? Gap(TargetAssessment judged) =>
        plan.Targets.Gap(judged) is { } gap ? words.Fill("chart.gap_label", ("value", gap.TrimStart('+', '−'))) : null;

    /// <summary>Of targets that are marked alike, with the year of each.</summary>
    public string KeyToTargets(IEnumerable<Target> targets) => words.Fill("chart.legend_target", ("year", plan.Targets.Years(targets)));

    /// <summary>Of targets that each region has for itself.</summary>
    public string KeyToOwnTargets(Year year) => words.Fill("chart.legend_own_target", ("year", year));

    private string Valued(string key, string? value) => words.Fill(key, ("value", value));
}
