using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// A target names years of the kind that its indicator has: a fiscal year is never taken for the calendar year in which it begins, nor the
/// plan's base year for a fiscal one.
/// </summary>
internal static class FiscalYearsRule
{
    public static void Check(
        FieldReader fields,
        TargetKind? kind,
        Indicator? indicator,
        ImmutableArray<Year> milestones,
        PlanPeriod? period,
        ReadingScope scope,
        params ReadOnlySpan<(string Field, Year? Year)> years)
    {
        if (indicator is null)
        {
            return;
        }

        foreach (var (field, year) in years)
        {
            if (year is { } written && fields.Has(field) && written.IsFiscal != indicator.HasFiscalYears)
            {
                scope.Report(PeriodProblems.YearsOfOtherKind(
                    fields.At(field), field, $"{written}", indicator.Id.Value, indicator.HasFiscalYears, OfKind(written, indicator)));
            }
        }

        foreach (var milestone in milestones.Where(year => year.IsFiscal != indicator.HasFiscalYears))
        {
            scope.Report(PeriodProblems.YearsOfOtherKind(
                fields.At("milestones"),
                "milestones",
                $"{milestone}",
                indicator.Id.Value,
                indicator.HasFiscalYears,
                OfKind(milestone, indicator)));
        }

        if (period is not null && indicator.YearStartsIn != period.YearStartsIn && !fields.Has("base-year")
            && kind is not (null or TargetKind.Mean))
        {
            scope.Report(period.HasFiscalYears
                ? PeriodProblems.OwnBaseYearNeeded(fields.Location, indicator.Id.Value, $"{period.BaseYear}")
                : PeriodProblems.BaseYearNeeded(fields.Location, indicator.Id.Value));
        }
    }

    private static string OfKind(Year year, Indicator indicator) => $"{year with { IsFiscal = indicator.HasFiscalYears }}";
}
