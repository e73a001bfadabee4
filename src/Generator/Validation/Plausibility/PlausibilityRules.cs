using System.Collections.Immutable;

namespace Generator.Validation.Plausibility;

/// <summary>Every rule of plausibility, causes before what follows from them.</summary>
internal static class PlausibilityRules
{
    public static readonly ImmutableArray<PlausibilityRule> All =
    [
        new ReleaseDatesRule(),
        new YearAheadRule(),
        new FinalTooSoonRule(),
        new SourceTooOldRule(),
        new ProvisionalAfterFinalRule(),
        new UnchangedRevisionRule(),
        new FractionRule(),
        new DecimalSlipRule(),
        new ZeroRule(),
        new JumpRule(),
        new PartOfYearRule(),
        new SeveralYearsRule(),
        new PartOfWholeRule(),
        new RegionsRule(),
        new MembersRule(),
        new RunningTotalRule(),
        new GrowthRule(),
        new IncrementRule(),
    ];
}
