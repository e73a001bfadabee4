using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// A target's year does not lie before the plan's (it may lie after them), its base year comes before, and its milestones lie between them
/// in order; one in the target's own year says what the target says.
/// </summary>
internal static class TargetYearsRule
{
    public static void Check(
        FieldReader fields,
        Year? year,
        decimal? value,
        Year? baseYear,
        IReadOnlyList<YearlyMilestone?> milestones,
        PlanPeriod? period,
        ReadingScope scope)
    {
        if (year?.Value < period?.From.Value)
        {
            scope.Report(PlanProblems.TargetYearOutside(
                fields.At("year"), $"{year}", $"{period!.From}", $"{period.To}"));
            return;
        }

        if (baseYear >= year)
        {
            var key = fields.Has("base-year") ? "base-year" : "year";
            scope.Report(PlanProblems.BaseYearNotBefore(fields.At(key), $"{baseYear}", $"{year}"));
            return;
        }

        var last = baseYear;
        foreach (var milestone in milestones.OfType<YearlyMilestone>())
        {
            if (milestone.Year <= last || milestone.Year > year)
            {
                scope.Report(PlanProblems.YearlyMilestoneOutside(
                    fields.At("milestones"), $"{milestone.Year}", $"{baseYear}", $"{year}"));
            }

            if (milestone.Year == year && milestone.Value != value)
            {
                scope.Report(PlanProblems.YearlyMilestoneAgainstTarget(fields.At("milestones"), $"{year}"));
            }

            last = milestone.Year;
        }
    }
}
