using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>Yearly changes multiplied into the change since the base year.</summary>
internal static class ChangeChain
{
    /// <summary>
    /// Cumulative changes since the base year in per cent, and what ended the chain before its newest figure: a year without one, or
    /// a fall of 100 % or more, after which there is nothing left to change.
    /// </summary>
    public static (ImmutableArray<PathPoint> Chain, Reason? Obstacle) Of(Target target, Evidence evidence)
    {
        var chain = ImmutableArray.CreateBuilder<PathPoint>();
        var factor = 1m;
        foreach (var point in evidence.Later)
        {
            if (point.Year - target.BaseYear != chain.Count + 1)
            {
                return (chain.ToImmutable(), Reason.ChainBroken);
            }

            factor *= 1 + (point.Current.Number!.Value / 100);
            if (factor <= 0)
            {
                return (chain.ToImmutable(), Reason.NotMeasurable);
            }

            chain.Add(new(point.Year, 100 * (factor - 1)));
        }

        return (chain.ToImmutable(), null);
    }
}
