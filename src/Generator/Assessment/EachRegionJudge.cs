using System.Collections.Immutable;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// Judges a promise that every region has to keep. It stands as the region that stands worst. A region without a figure that decides
/// keeps it open, unless another has broken it or is behind already.
/// </summary>
internal static class EachRegionJudge
{
    public static TargetAssessment Judge(Target target, Func<Target, RegionCode, TargetAssessment> judge)
    {
        ImmutableArray<(RegionCode Region, TargetAssessment Judged)> regions =
        [
            .. target.Regional.Select(own => (own.Region, judge(OfRegion(target, own), own.Region))),
        ];
        var told = regions.Where(region => region.Judged.Status.IsVerdict()).ToImmutableArray();
        ImmutableArray<RegionCode> missing = [.. regions.Except(told).Select(region => region.Region)];
        if (told.IsEmpty)
        {
            var isBare = regions.All(region => region.Judged.Reason == Reason.NothingFound);
            return regions[0].Judged with
            {
                Target = target,
                Status = regions.Select(region => region.Judged.Status).Distinct().Skip(1).Any()
                    ? Status.Undecided
                    : regions[0].Judged.Status,
                Reason = isBare ? Reason.NothingFound : Reason.RegionsOpen,
                EachRegion = new(null, regions.Length, missing, target),
            };
        }

        var (worst, judged) = told.MinBy(region => region.Judged.Status);
        var isOpen = !missing.IsEmpty && judged.Status > Status.Lagging;
        return judged with
        {
            Target = target,
            Status = isOpen ? Status.Undecided : judged.Status,
            Reason = isOpen ? Reason.RegionsMissing : judged.Reason,
            EachRegion = new(worst, regions.Length, missing, judged.Target),
        };
    }

    /// <summary>What one region has to reach; milestones are on the way to the value of all of them, and no other.</summary>
    public static Target OfRegion(Target whole, RegionTarget own) => whole with
    {
        Value = own.Value,
        Milestones = own.Value == whole.Value ? whole.Milestones : [],
        Restated = null,
        Regional = [],
        EachRegion = false,
    };
}
