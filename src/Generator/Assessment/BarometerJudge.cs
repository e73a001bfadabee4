using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// Rates regions by the rule of the barometer: the actual figure against the progress target, which is what the way to the region's own
/// target asks for in that year. Met is level 3; missed by up to the limit, in per cent of the progress target, is level 2; by more is
/// level 1. The rule is printed in the notice on the first three quarters of 2020 (发改办环资〔2020〕901号), which rates provinces; content
/// may set another limit for its regions.
/// </summary>
internal sealed class BarometerJudge(Plan plan, Release release, GoalJudge judge)
{
    /// <summary>What a comparison forgives: the error of logarithms and roots, as for goals.</summary>
    private const decimal Precision = 1e-18m;

    private readonly decimal limit = plan.Barometer?.Rule.Limit ?? BarometerRule.NationalLimit;

    /// <summary>Every target that sets regions targets of their own, once its base year has passed.</summary>
    public ImmutableArray<RegionRating> Rate(ReleaseAssessment? before) =>
    [
        .. from planned in plan.Goals
           let goal = planned.At(release.Date)
           where !goal.IsWithdrawn
           from part in Parts(goal)
           where !part.Target.Regional.IsEmpty && release.Year > part.Target.BaseYear
           select Compared(Rate(goal, part.Tier, part.Target), before),
    ];

    private static IEnumerable<(Tier? Tier, Target Target)> Parts(Goal goal) => goal.Commitment is Commitment.Tiered tiered
        ? tiered.Tiers.Select(tier => ((Tier?)tier, tier.Target))
        : goal.Commitment.Targets.Select(target => ((Tier?)null, target));

    private RegionRating Rate(Goal goal, Tier? tier, Target target)
    {
        var over = release.Year.LastOver(target.Year.IsFiscal);
        var year = over < target.Year ? over : target.Year;
        var parents = target.Regional.Select(own => plan.Regions.Find(own.Region)?.Parent).ToHashSet();
        var targeted = target.Regional.Select(own => own.Region).ToHashSet();
        return new(
            goal,
            tier,
            target,
            year,
            [.. target.Regional.Select(own => Rate(target, own, year))],
            [
                .. plan.Others
                    .Where(region => parents.Contains(region.Parent) && !targeted.Contains(region.Code))
                    .Select(region => region.Code),
            ]);
    }

    /// <summary>
    /// The milestones that the plan declares on the way are values of the whole, so that the way of a region goes straight.
    /// </summary>
    private RegionLevel Rate(Target whole, RegionTarget own, Year year)
    {
        var target = whole with { Value = own.Value, Milestones = [], Restated = null, Regional = [] };
        var judged = judge.Judge(target, own.Region);
        var (level, gap, required, absence) = judged switch
        {
            { Latest: null } => (null, null, null, LevelAbsence.NothingFound),
            { Latest: { } latest } when latest.Year < year => (null, null, null, LevelAbsence.OldFigure),
            _ => Level(judged, year),
        };
        return new(own.Region, judged, required, gap, level, absence);
    }

    private (WarningLevel? Level, decimal? Gap, decimal? Required, LevelAbsence? Absence) Level(TargetAssessment judged, Year year)
    {
        var target = judged.Target;
        var required = judged.Required ?? (year == target.Year && target.Kind.IsLevel ? target.Value : null);
        if (judged.Actual is not { } actual || required is not { } asked)
        {
            return (null, null, null, LevelAbsence.NoBaseline);
        }

        if (IsMet(judged, actual, asked))
        {
            return (WarningLevel.Three, 0, asked, null);
        }

        return Calculable.OrNull(() => Missed.By(actual, asked)) is { Gap: var gap }
            ? (gap > limit + Precision ? WarningLevel.One : WarningLevel.Two, gap, asked, null)
            : (null, null, asked, LevelAbsence.NotMeasurable);
    }

    /// <summary>The bound of the target, put on the way to it.</summary>
    private bool IsMet(TargetAssessment judged, decimal actual, decimal required) =>
        BoundCheck.IsMet(judged.Target with { Value = required }, plan.Indicators[judged.Target.Indicator].Direction, actual)
        || (judged.Target.Bound is not (Bound.Below or Bound.Above) && Math.Abs(actual - required) <= Precision);

    private static RegionRating Compared(RegionRating rating, ReleaseAssessment? before)
    {
        var earlier = before?.Ratings.FirstOrDefault(rating.IsOfSame);
        return earlier is null || earlier.Regions.All(region => region.Level is null)
            ? rating
            : rating with
            {
                IsFirst = false,
                Changes =
                [
                    .. from now in rating.Regions
                    let was = earlier.Find(now.Region)
                    where was is not null && was.Level != now.Level
                    select new LevelChange(was, now),
                ],
            };
    }

    /// <summary>By how many per cent of what was asked; of nothing there is no share.</summary>
    private sealed record Missed(decimal Gap)
    {
        public static Missed By(decimal actual, decimal asked) => new(100 * Math.Abs((actual - asked) / asked));
    }
}
