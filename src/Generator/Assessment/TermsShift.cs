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
/// holds to its year, so that more time is not easier there, and a number that is met "about" itself has no harder side. Every member of
/// the terms takes part: one that is not named here has no easier side, so that the two cannot be held against each other where it differs.
/// </summary>
internal static class TermsShift
{
    public static Shift Of(Commitment before, Commitment after) => (before, after) switch
    {
        (Commitment.Single from, Commitment.Single to) => Of(from.Target, to.Target),
        (Commitment.Dated from, Commitment.Dated to) => Of(from.Milestone, to.Milestone),
        (Commitment.Tiered from, Commitment.Tiered to) => Of(from.Tiers, to.Tiers),
        _ => Shift.Incomparable,
    };

    private static Shift Of(Milestone before, Milestone after) =>
        (before with { Deadline = after.Deadline, DeadlineIsImplied = after.DeadlineIsImplied }) == after
            ? Rising(after.Deadline.CompareTo(before.Deadline), Shift.Easier)
            : Shift.Incomparable;

    /// <summary>A tier that is gone is easier, a new one harder.</summary>
    private static Shift Of(ImmutableArray<Tier> before, ImmutableArray<Tier> after) =>
        Each(before, after, tier => tier.Id, (tier, same) => Of(tier.Target, same.Target));

    private static Shift Of(Target before, Target after)
    {
        if (OnlyTheseDiffer(before, after) != after)
        {
            return Shift.Incomparable;
        }

        var shift = Together(
        [
            OfValue(before, after),
            OfUpperEnd(before, after),
            OfYear(before, after),
            Rising(after.Tolerance.CompareTo(before.Tolerance), Shift.Easier),
            Rising(after.EachYear.CompareTo(before.EachYear), Shift.Harder),
            Rising(after.EachRegion.CompareTo(before.EachRegion), Shift.Harder),
            Rising(after.LowerYears.CompareTo(before.LowerYears), Shift.Harder),
            Each(before.Milestones, after.Milestones, step => step.Year, (step, same) => OfNumber(before.Bound, step.Value, same.Value)),
            Each(before.Regional, after.Regional, own => own.Region, (own, same) => OfNumber(before.Bound, own.Value, same.Value)),
        ]);

        // The plan's own figure beside a change is not judged, but terms that differ in it are not the same either.
        return shift == Shift.None && before.Restated != after.Restated ? Shift.Incomparable : shift;
    }

    /// <summary>
    /// The terms before with all that is held against the new ones one by one, or is nothing but words, taken from these: what is still
    /// another has no easier side.
    /// </summary>
    private static Target OnlyTheseDiffer(Target before, Target after) => before with
    {
        Value = after.Value,
        Bound = after.Bound,
        UpTo = after.UpTo,
        Year = after.Year,
        Tolerance = after.Tolerance,
        EachYear = after.EachYear,
        EachRegion = after.EachRegion,
        LowerYears = after.LowerYears,
        Milestones = after.Milestones,
        Regional = after.Regional,
        Restated = after.Restated,
        Said = after.Said,
        YearIsImplied = after.YearIsImplied,
        BaseYearIsImplied = after.BaseYearIsImplied,
    };

    private static Shift OfValue(Target before, Target after) => (LowerEnd(before.Bound), LowerEnd(after.Bound)) switch
    {
        (0, 0) when before.Value == after.Value && before.Bound == after.Bound => Shift.None,
        (var side, var other) when side == other && side != 0 => before.Value == after.Value
            ? Rising(IsStrict(after.Bound).CompareTo(IsStrict(before.Bound)), Shift.Harder)
            : Rising(side * after.Value.CompareTo(before.Value), Shift.Harder),
        _ => Shift.Incomparable,
    };

    /// <summary>A range is narrower, and harder to meet, with a lower upper end.</summary>
    private static Shift OfUpperEnd(Target before, Target after) => (before.UpTo, after.UpTo) switch
    {
        (null, null) => Shift.None,
        ({ } end, { } other) when end == other => Rising(IsStrict(after.Bound).CompareTo(IsStrict(before.Bound)), Shift.Harder),
        ({ } end, { } other) => Rising(other.CompareTo(end), Shift.Easier),
        _ => Shift.Incomparable,
    };

    /// <summary>More time is easier where something is reached; where something is kept up year by year it is kept up for longer.</summary>
    private static Shift OfYear(Target before, Target after) => before.Year == after.Year ? Shift.None
        : before.IsLimit || Side(before.Bound) == 0
            || before.Kind is TargetKind.GrowthFloor or TargetKind.ProjectionChange or TargetKind.Mean
            ? Shift.Incomparable
            : Rising(after.Year.CompareTo(before.Year), Shift.Easier);

    private static Shift OfNumber(Bound bound, decimal before, decimal after) => before == after ? Shift.None
        : Side(bound) == 0 ? Shift.Incomparable
        : Rising(Side(bound) * after.CompareTo(before), Shift.Harder);

    /// <summary>What each of several demands became; one more is harder, one less easier.</summary>
    private static Shift Each<T, TKey>(ImmutableArray<T> before, ImmutableArray<T> after, Func<T, TKey> key, Func<T, T, Shift> shift)
        where T : class
        where TKey : IEquatable<TKey> => Together(
    [
        .. after.Select(item => before.FirstOrDefault(other => key(other).Equals(key(item))) is { } same
            ? shift(same, item)
            : Shift.Harder),
        .. before.Where(item => after.All(other => !key(other).Equals(key(item)))).Select(_ => Shift.Easier),
    ]);

    /// <summary>1 where more is asked for by a higher value, -1 where by a lower one, 0 where by neither.</summary>
    private static int Side(Bound bound) => bound switch
    {
        Bound.AtLeast or Bound.Above => 1,
        Bound.AtMost or Bound.Below => -1,
        _ => 0,
    };

    /// <summary>The same of the value of a target, which is the lower end of a range.</summary>
    private static int LowerEnd(Bound bound) => bound is Bound.Within or Bound.Between ? 1 : Side(bound);

    private static bool IsStrict(Bound bound) => bound is Bound.Above or Bound.Below or Bound.Between;

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
