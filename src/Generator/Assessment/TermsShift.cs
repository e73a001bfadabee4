using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>What new terms make of a promise.</summary>
internal enum Shift
{
    /// <summary>What is judged is the same; only the words are new.</summary>
    None,

    /// <summary>Easier to keep.</summary>
    Easier,

    /// <summary>Harder to keep.</summary>
    Harder,

    /// <summary>In part easier, in part harder.</summary>
    Mixed,

    /// <summary>Measured in another way, so that the two cannot be held against each other.</summary>
    Incomparable,
}

/// <summary>
/// Tells whether new terms are easier or harder to keep than those before. More to reach, less to allow and less time are harder. A limit
/// holds to its year, so that more time is not easier there, and a number that is met "about" itself has no harder side.
/// </summary>
internal static class TermsShift
{
    public static Shift Of(Commitment before, Commitment after) => (before, after) switch
    {
        (Commitment.Single from, Commitment.Single to) => Of(from.Target, to.Target),
        (Commitment.Dated from, Commitment.Dated to) when from.Milestone.Indicator == to.Milestone.Indicator =>
            Rising(to.Milestone.Deadline.CompareTo(from.Milestone.Deadline), Shift.Easier),
        (Commitment.Tiered from, Commitment.Tiered to) => Of(from.Tiers, to.Tiers),
        _ => Shift.Incomparable,
    };

    /// <summary>A tier that is gone is easier, a new one harder.</summary>
    private static Shift Of(ImmutableArray<Tier> before, ImmutableArray<Tier> after) => Together(
    [
        .. after.Select(tier => before.FirstOrDefault(other => other.Id == tier.Id) is { } same
            ? Of(same.Target, tier.Target)
            : Shift.Harder),
        .. before.Where(tier => after.All(other => other.Id != tier.Id)).Select(_ => Shift.Easier),
    ]);

    private static Shift Of(Target before, Target after)
    {
        if ((before.Indicator, before.Kind, before.Form, before.Unit, before.BaseYear)
            != (after.Indicator, after.Kind, after.Form, after.Unit, after.BaseYear))
        {
            return Shift.Incomparable;
        }

        return Together([OfValue(before, after), OfYear(before, after), OfTolerance(before, after)]);
    }

    private static Shift OfValue(Target before, Target after) => (Side(before.Bound), Side(after.Bound)) switch
    {
        (0, 0) when before.Value == after.Value && before.Bound == after.Bound => Shift.None,
        (var side, var other) when side == other && side != 0 => before.Value == after.Value
            ? Rising(IsStrict(after.Bound).CompareTo(IsStrict(before.Bound)), Shift.Harder)
            : Rising(side * after.Value.CompareTo(before.Value), Shift.Harder),
        _ => Shift.Incomparable,
    };

    private static Shift OfYear(Target before, Target after) => before.Year == after.Year ? Shift.None
        : before.IsLimit || Side(before.Bound) == 0 ? Shift.Incomparable
        : Rising(after.Year.CompareTo(before.Year), Shift.Easier);

    private static Shift OfTolerance(Target before, Target after) =>
        before.Bound == after.Bound ? Rising(after.Tolerance.CompareTo(before.Tolerance), Shift.Easier) : Shift.None;

    /// <summary>1 where more is asked for by a higher value, -1 where by a lower one, 0 where by neither.</summary>
    private static int Side(Bound bound) => bound switch
    {
        Bound.AtLeast or Bound.Above => 1,
        Bound.AtMost or Bound.Below => -1,
        _ => 0,
    };

    private static bool IsStrict(Bound bound) => bound is Bound.Above or Bound.Below;

    /// <summary>What a rise means, turned round for a fall.</summary>
    private static Shift Rising(int sign, Shift meaning) => Math.Sign(sign) switch
    {
        0 => Shift.None,
        1 => meaning,
        _ => meaning == Shift.Easier ? Shift.Harder : Shift.Easier,
    };

    private static Shift Together(ImmutableArray<Shift> shifts)
    {
        var moved = shifts.Where(shift => shift != Shift.None).Distinct().ToList();
        return moved.Contains(Shift.Incomparable) ? Shift.Incomparable
            : moved.Count switch
            {
                0 => Shift.None,
                1 => moved[0],
                _ => Shift.Mixed,
            };
    }
}
