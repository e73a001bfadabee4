using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// Judges a dated goal at a release: done in time, done late, missed, stated as met, evidenced in part or not reported; before the
/// deadline it is still open. Rows on a basis other than the plan's are evidence for a part only.
/// </summary>
/// <param name="end">The last day of the release's year.</param>
/// <param name="lineage">What figures rest on.</param>
/// <param name="rater">Rates the evidence.</param>
internal sealed class MilestoneAssessor(DateOnly end, Lineage lineage, EvidenceRater rater)
{
    public MilestoneAssessment Assess(Milestone milestone, EvidenceAround around, OfficialCheck? check)
    {
        ImmutableArray<SeriesPoint> points = around.Series?.Points ?? [];
        var ofPlan = points.Where(point => !around.IsOtherThanPlan(point)).ToImmutableArray();
        var (status, reason, report) =
            First<ObservedValue.CompletedOn>(ofPlan) is { } done
                ? DateOf(done) <= milestone.Deadline
                    ? (Status.Achieved, Reason.DoneInTime, done)
                    : (Status.AchievedLate, Reason.DoneLate, done)
            : ofPlan.LastOrDefault(
                point => point.Current.Value is ObservedValue.NotDoneOn open && open.Date >= milestone.Deadline) is { } open
                ? (Status.Missed, Reason.DeadlineMissed, open)
            : First<ObservedValue.StatedMet>(ofPlan) is { } stated ? (Status.StatedMet, Reason.StatedWithoutFigure, stated)
            : points.LastOrDefault(point => IsEvidence(point, milestone)) is { } part ? (Status.Undecided, Reason.EvidencedInPart, part)
            : around.IsFoundInPart ? (Status.Undecided, Reason.EvidencedInPart, null)
            : IsAhead(milestone) ? (Status.NotDue, Reason.DeadlineAhead, null)
            : (Status.NoData, Reason.NoReportFound, (SeriesPoint?)null);
        ImmutableArray<SeriesPoint> rested = report is not null ? [report]
            : reason == Reason.EvidencedInPart ? lineage.FindAll(around.Found!.Rows) ?? []
            : [];
        return new(milestone, status, reason, report?.Current)
        {
            Rating = rater.Rate(status, reason, rested, EvidenceAgreement.Untested, check),
        };
    }

    private static SeriesPoint? First<T>(ImmutableArray<SeriesPoint> points)
        where T : ObservedValue => points.FirstOrDefault(point => point.Current.Value is T);

    /// <summary>Not done on a day before the deadline tells nothing as long as the deadline is ahead.</summary>
    private bool IsEvidence(SeriesPoint point, Milestone milestone) =>
        point.Current.Number is null && (point.Current.Value is not ObservedValue.NotDoneOn || !IsAhead(milestone));

    private bool IsAhead(Milestone milestone) => milestone.Deadline > end;

    private static DateOnly DateOf(SeriesPoint point) => ((ObservedValue.CompletedOn)point.Current.Value).Date;
}
