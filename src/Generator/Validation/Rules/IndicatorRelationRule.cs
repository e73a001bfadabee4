using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// What an indicator declares of its figures goes with what they are: only amounts add up, a part has its whole's quantity, a change is
/// told
/// of a level, and shares are in per cent.
/// </summary>
internal static class IndicatorRelationRule
{
    public static void Check(Declared<Indicator> indicators, Declared<Unit> units, ReadingScope scope)
    {
        foreach (var indicator in indicators.Values)
        {
            var relations = indicator.Relations;
            Require("adds-up", relations.AddsUp.IsEmpty || AddsUp(indicator));
            Require("part-of", Fits(relations.PartOf, whole => QuantityOf(whole) == QuantityOf(indicator)));
            Require("change-of", Fits(relations.ChangeOf, other => IsChange(indicator, other)));
            Require("disjoint-with", relations.DisjointWith.All(id => Fits(id, other => IsShare(indicator) && IsShare(other))));

            void Require(string key, bool holds)
            {
                if (!holds)
                {
                    scope.Report(PlausibilityProblems.RelationNotFitting(
                        indicators.PlaceOf(indicator.Id.Value), indicator.Id.Value, key));
                }
            }

            bool Fits(IndicatorId? id, Func<Indicator, bool> fits) =>
                id is null || (id != indicator.Id && (indicators.Find(id.Value.Value) is not { } other || fits(other)));
        }

        string? QuantityOf(Indicator indicator) => units.Find(indicator.Unit.Value)?.Quantity;

        bool IsChange(Indicator indicator, Indicator other) => indicator.Observations switch
        {
            ObservationKind.YearlyChange => other.Observations.StandsAlone,
            ObservationKind.Cumulative => other.Observations == ObservationKind.Level && QuantityOf(other) == QuantityOf(indicator),
            ObservationKind.Level => indicator.Unit == Unit.Percent && other.Observations == ObservationKind.YearlyChange,
            _ => false,
        };
    }

    private static bool AddsUp(Indicator indicator) =>
        indicator.Observations.StandsAlone && indicator.Unit != Unit.Percent
        && (indicator.ByRegion || !indicator.Relations.AddsUp.Contains(Addition.Regions))
        && (!indicator.Dimensions.IsEmpty || !indicator.Relations.AddsUp.Contains(Addition.Members));

    private static bool IsShare(Indicator indicator) =>
        indicator.Observations == ObservationKind.Level && indicator.Unit == Unit.Percent;
}
