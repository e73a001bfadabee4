using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>Reads a promise to be kept by a date. The date lies between the base year and ten years after the plan's end.</summary>
internal static class MilestoneReader
{
    private const int YearsAfterPeriod = 10;

    public static Milestone? Read(FieldReader fields, Definitions definitions, ReadingScope scope)
    {
        var indicator = fields.Reference("indicator", definitions.Indicators);
        var deadline = fields.Date("deadline");
        var isImplied = fields.Flag("deadline-implied");
        var fromThenOn = fields.Flag("from-then-on");
        fields.End();

        if (deadline is { Year: var year } && definitions.Period is { } period
            && (year < period.BaseYear.Value || year > (period.To + YearsAfterPeriod).Value))
        {
            scope.Report(PlanProblems.DeadlineOutside(fields.At("deadline"), period.BaseYear.Value, (period.To + YearsAfterPeriod).Value));
        }

        if (definitions.Indicators.Find(indicator) is { } known)
        {
            IndicatorUseRule.Check(fields, known, scope);
            if (known.Observations != ObservationKind.Event)
            {
                scope.Report(PlanProblems.KindNotFitting(
                    fields.At("indicator"), "milestone", known.Id.Value, Choices<ObservationKind>.NameOf(known.Observations)));
            }
        }

        return indicator is null || deadline is null
            ? null
            : new Milestone(new IndicatorId(indicator), deadline.Value, isImplied) { FromThenOn = fromThenOn };
    }
}
