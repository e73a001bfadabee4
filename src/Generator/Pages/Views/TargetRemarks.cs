using Generator.Model;
using Generator.Assessment;

namespace Generator.Pages.Views;

/// <summary>What has to be explained about a target beside its number: the plan's own word, the year compared with, and where the required path ends.</summary>
internal sealed class TargetRemarks(LanguageSite site)
{
    public string? Said(Target target) => target.Said is { } said ? site.Words.Fill("target.said", site.Text(said)) : null;

    public string? BaseYear(Target target) =>
        target.BaseYearIsImplied ? site.Words.Fill("target.base_year_implied", target.BaseYear.ToString()) : null;

    /// <summary>
    /// The path starts from the revised baseline and so ends beside the cap of the plan, which follows from the baseline that the plan
    /// itself used. Null where the baseline was not revised, or where no cap stands on the indicator.
    /// </summary>
    public string? Path(TargetAssessment judged)
    {
        if (judged is not { Target.Kind: TargetKind.IncrementBudget or TargetKind.GrowthCeiling, Baseline: { Superseded: { IsEmpty: false } earlier, Current.Number: { } start } }
            || judged.Path.IsEmpty || earlier[0].Number is not { } own || Cap(judged.Target.Indicator) is not { } cap)
        {
            return null;
        }

        var (figures, unit) = (site.Locale.Figures, site.Plan.Indicators[judged.Target.Indicator].Unit);
        var end = judged.Path[^1];
        return site.Words.Fill(
            "target.path_note",
            figures.Write(start, unit),
            end.Year.ToString(),
            figures.Computed(end.Value, unit),
            figures.Write(cap.Value, cap.Unit),
            figures.Write(own, unit));
    }

    /// <summary>That a deadline had passed when the plan was issued; null where it had not.</summary>
    public string? BeforePlan(Milestone milestone) => milestone.Deadline < site.Plan.Document.Issued
        ? site.Words.Fill("milestones.before_plan", site.Locale.Times.Date(site.Plan.Document.Issued))
        : null;

    private Target? Cap(IndicatorId indicator) => site.Plan.Goals
        .SelectMany(goal => goal.Commitment.Targets)
        .FirstOrDefault(target => target.Kind == TargetKind.Cap && target.Indicator == indicator);
}
