using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// The members of a dimension and their whole, at one time, in one region and on one basis, where the content declares that the figures
/// of members add up. No member is above a whole that cannot be negative; and where the dimension's members are the whole, all of them
/// make it, and some of them are together not above it.
/// </summary>
internal sealed class MembersRule : PlausibilityRule
{
    public override IEnumerable<Doubt> Find(FigureBook book) =>
        from dimension in book.Dimensions
        from parts in book.Current
            .Where(row => row.Row.Number is not null && row.Row.Members.In(dimension.Id) is not null)
            .GroupBy(row => ObservationKey.Of(row.Row) with { Members = row.Row.Members.Without(dimension.Id) })
        let indicator = book.Find(parts.Key.Indicator)
        let whole = book.Number(parts.Key)
        where whole is not null && indicator?.Relations.AddsUp.Contains(Addition.Members) == true
        from doubt in Compare(indicator, dimension, whole, [.. parts])
        select doubt;

    private static IEnumerable<Doubt> Compare(Indicator indicator, Dimension dimension, PlacedRow whole, ImmutableArray<PlacedRow> parts)
    {
        var isNeverNegative = indicator.Range.Min >= 0;
        if (isNeverNegative && parts.FirstOrDefault(part => Tolerance.IsAbove(part, whole)) is { } above)
        {
            yield return new(above, whole, PlausibilityProblems.MemberAboveWhole(
                FigureOf.Row(above), FigureOf.Row(whole), above.Row.Members.In(dimension.Id)!.Value.Value));
            yield break;
        }

        var sum = parts.Sum(part => part.Row.Number!.Value);
        var rounding = whole.Rounding + parts.Sum(part => part.Rounding);
        var isWhole = parts.Length == dimension.Members.Count;
        if (dimension.AddsUp && (isWhole || (sum > whole.Row.Number && isNeverNegative))
            && Tolerance.IsOff(sum, whole.Row.Number!.Value, rounding))
        {
            yield return new(whole, null, PlausibilityProblems.MembersSum(
                FigureOf.Row(whole), sum, parts.Length, dimension.Members.Count, dimension.Id.Value, [.. parts.Select(FigureOf.Row)]))
            {
                Further = parts,
            };
        }
    }
}
