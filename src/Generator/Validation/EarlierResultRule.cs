using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>
/// A result and a dataset that both quote the plan for one figure must agree: a difference is a slip in one of them.
/// Changes since an earlier year are another statistic and are not compared.
/// </summary>
internal static class EarlierResultRule
{
    public static void Check(
        IEnumerable<EarlierResult> results, IEnumerable<Observation> observations, Definitions definitions, ReadingScope scope)
    {
        if (definitions.Plan is not { } plan)
        {
            return;
        }

        var fromPlan = observations
            .Where(observation => observation.Source == plan.Document.Source && observation.Region == plan.Region
                && observation.Members.IsTotal && observation.Period is null && observation.Number is not null)
            .ToLookup(observation => (observation.Indicator, observation.Year));
        foreach (var result in results)
        {
            if (result is { Since: null, Indicator: { } id } && Stated(result, id, definitions) is { } stated
                && fromPlan[(id, result.Year)].ToList() is { Count: > 0 } rows && !rows.Exists(row => row.Number == stated))
            {
                scope.Report(PlanProblems.ResultContradictsDataset(
                    result.Location, id.Value, result.Year.Value, Text(stated), Text(rows[0].Number!.Value), rows[0].Location));
            }
        }
    }

    private static decimal? Stated(EarlierResult result, IndicatorId id, Definitions definitions) =>
        definitions.Units.Find(result.Figure.Unit.Value) is { } unit
        && definitions.Indicators.Find(id.Value) is { } indicator
        && definitions.Units.Find(indicator.Unit.Value) is { } own
        && unit.Quantity == own.Quantity
            ? UnitConversion.Convert(result.Figure.Value, unit, own)
            : null;

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
