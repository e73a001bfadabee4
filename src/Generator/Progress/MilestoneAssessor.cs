using Generator.Model;

namespace Generator.Progress;

/// <summary>Judges a dated goal at a release: done in time, done late, stated as met, or not reported; before the deadline it is still open.</summary>
internal static class MilestoneAssessor
{
    public static MilestoneAssessment Assess(Milestone milestone, Series? series, Year release)
    {
        var report = Find<ObservedValue.CompletedOn>() ?? Find<ObservedValue.StatedMet>();
        var (status, reason) = report?.Value switch
        {
            ObservedValue.CompletedOn done when done.Date <= milestone.Deadline => (GoalStatus.Achieved, Reason.DoneInTime),
            ObservedValue.CompletedOn => (GoalStatus.AchievedLate, Reason.DoneLate),
            ObservedValue.StatedMet => (GoalStatus.StatedMet, Reason.StatedWithoutFigure),
            _ when milestone.Deadline.Year > release.Value => (GoalStatus.NoData, Reason.DeadlineAhead),
            _ => (GoalStatus.NoData, Reason.NoReportFound),
        };
        return new(milestone, status, reason, report);

        Observation? Find<T>()
            where T : ObservedValue => series?.Points.Select(point => point.Current).FirstOrDefault(row => row.Value is T);
    }
}
