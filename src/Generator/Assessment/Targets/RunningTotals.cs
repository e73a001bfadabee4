using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// The sums since a target's base year: as they are printed, or added up from the amounts of single years. A year without an amount ends
/// the sum, since nothing tells what belongs in its place.
/// </summary>
internal sealed record RunningTotals(ImmutableArray<PathPoint> Sums, Reason? Obstacle)
{
    public static RunningTotals Of(Target target, Indicator indicator, Evidence evidence)
    {
        if (indicator.Observations != ObservationKind.Flow)
        {
            return new([.. evidence.Later.Select(point => new PathPoint(point.Year, point.Current.Number!.Value))], null);
        }

        var sums = ImmutableArray.CreateBuilder<PathPoint>();
        var sum = 0m;
        foreach (var point in evidence.Later)
        {
            if (point.Year - target.BaseYear != sums.Count + 1)
            {
                return new(sums.ToImmutable(), Reason.SumBroken);
            }

            sum += point.Current.Number!.Value;
            sums.Add(new(point.Year, sum));
        }

        return new(sums.ToImmutable(), null);
    }
}
