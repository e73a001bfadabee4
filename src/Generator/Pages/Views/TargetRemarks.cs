using Generator.Model;
using Generator.Progress;

namespace Generator.Pages.Views;

/// <summary>What has to be explained about a target beside its number: the plan's own word, the year compared with, and where the required path ends.</summary>
internal sealed class TargetRemarks(Edition edition)
{
    public string? Said(Target target) => target.Said is { } said ? edition.Words.Fill("target.said", edition.Text(said)) : null;

    public string? BaseYear(Target target) =>
        target.BaseYearIsImplied ? edition.Words.Fill("target.base_year_implied", target.BaseYear.ToString()) : null;

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

        var (figures, unit) = (edition.Speech.Figures, edition.Plan.Indicators[judged.Target.Indicator].Unit);
        var end = judged.Path[^1];
        return edition.Words.Fill(
            "target.path_note",
            figures.Write(start, unit),
            end.Year.ToString(),
            figures.Computed(end.Value, unit),
            figures.Write(cap.Value, cap.Unit),
            figures.Write(own, unit));
    }

    /// <summary>That a deadline had passed when the plan was issued; null where it had not.</summary>
    public string? BeforePlan(Milestone milestone) => milestone.Deadline < edition.Plan.Document.Issued
        ? edition.Words.Fill("milestones.before_plan", edition.Speech.Times.Date(edition.Plan.Document.Issued))
        : null;

    private Target? Cap(IndicatorId indicator) => edition.Plan.Goals
        .SelectMany(goal => goal.Commitment.Targets)
        .FirstOrDefault(target => target.Kind == TargetKind.Cap && target.Indicator == indicator);
}
