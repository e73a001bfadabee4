using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A region and the regions that belong to it, at one time and on one basis. Where the content declares that regions add up, some of them
/// are together not above the whole, unless the amount can be negative, and all of them make it. A share
/// of the whole lies between the lowest and the highest of all.
/// </summary>
internal sealed class RegionsRule : PlausibilityRule
{
    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        var parents = book.Regions
            .Where(region => region.Parent is not null)
            .ToDictionary(region => region.Code, region => region.Parent!.Value);
        var children = parents.CountBy(pair => pair.Value).ToDictionary(count => count.Key, count => count.Value);
        return
            from row in book.Current
            where row.Row.Number is not null && parents.ContainsKey(row.Row.Region) && book.IndicatorOf(row) is not null
            group row by ObservationKey.Of(row.Row) with { Region = parents[row.Row.Region] } into parts
            let whole = book.Number(parts.Key)
            where whole is not null
            from doubt in Compare(book.IndicatorOf(whole)!, whole, [.. parts], children[parts.Key.Region])
            select doubt;
    }

    private static IEnumerable<Doubt> Compare(Indicator indicator, PlacedRow whole, ImmutableArray<PlacedRow> parts, int all)
    {
        var (number, isWhole) = (whole.Row.Number!.Value, parts.Length == all);
        if (indicator.Relations.AddsUp.Contains(Addition.Regions))
        {
            var isNeverNegative = indicator.Range.Min >= 0;
            if (isNeverNegative && parts.FirstOrDefault(part => Tolerance.IsAbove(part, whole)) is { } above)
            {
                yield return new(above, whole, PlausibilityProblems.RegionAboveWhole(
                    FigureOf.Row(above), FigureOf.Row(whole), whole.Row.Region.Value));
                yield break;
            }

            var sum = parts.Sum(part => part.Row.Number!.Value);
            var rounding = whole.Rounding + parts.Sum(part => part.Rounding);
            if ((isWhole || (sum > number && isNeverNegative)) && Tolerance.IsOff(sum, number, rounding))
            {
                yield return new(whole, null, PlausibilityProblems.RegionsSum(
                    FigureOf.Row(whole), sum, parts.Length, all, [.. parts.Select(FigureOf.Row)]))
                {
                    Further = parts,
                };
            }
        }
        else if (indicator.Unit == Unit.Percent && indicator.Observations == ObservationKind.Level && isWhole && all > 1)
        {
            var (lowest, highest) = (parts.MinBy(part => part.Row.Number)!, parts.MaxBy(part => part.Row.Number)!);
            var isBelow = Tolerance.IsAbove(lowest, whole);
            if (isBelow || Tolerance.IsAbove(whole, highest))
            {
                yield return new(whole, isBelow ? lowest : highest, PlausibilityProblems.ShareOutsideRegions(
                    FigureOf.Row(whole), FigureOf.Row(lowest), FigureOf.Row(highest)));
            }
        }
    }
}
