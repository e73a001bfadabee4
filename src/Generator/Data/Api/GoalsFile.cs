using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>Every goal with its parts as the newest release judges them.</summary>
internal sealed record GoalsFile(int Release, ImmutableArray<GoalRecord> Goals) : ApiFile("goals", DataPaths.Api("goals"))
{
    public static GoalsFile Of(Compilation compilation) => new(
        compilation.Newest.Release.Year.Value,
        [.. GoalPart.All(compilation.Assessment).GroupBy(part => part.Goal).Select(parts => GoalRecord.Of(compilation, [.. parts]))]);
}

internal sealed record GoalRecord(
    string Id,
    Texts Title,
    Texts Promise,
    int Chapter,
    string Section,
    Texts Place,
    bool Main,
    Status Status,
    Reason Reason,
    Texts Explanation,
    EvidenceRecord Evidence,
    Texts? Found,
    PageAddresses Pages,
    MilestoneRecord? Milestone,
    ImmutableArray<PartRecord> Parts,
    ImmutableArray<VersionRecord> Versions)
{
    public static GoalRecord Of(Compilation compilation, ImmutableArray<GoalPart> parts)
    {
        var (chapter, section, judged) = (parts[0].Chapter, parts[0].Section, parts[0].Goal);
        var goal = judged.Goal;
        return new(
            goal.Id.Value,
            compilation.In(goal.Title),
            compilation.In(goal.Promise),
            chapter.Number,
            section.Slug,
            compilation.In(language => language.Locale.Places.Place(chapter, section, goal.Place)),
            goal.IsMain,
            judged.Status,
            judged.Reason,
            compilation.In(language => language.PlanWords.Reasons.Of(judged, compilation.Newest.Release.Year)),
            EvidenceRecord.Of(compilation, judged.Rating),
            compilation.In(judged.Found?.Says),
            compilation.Pages(DataPaths.Api("goals"), routes => $"{routes.Section(chapter, section)}#{goal.Id}"),
            judged.Milestone is { } milestone ? MilestoneRecord.Of(milestone) : null,
            [.. parts.Where(part => part.Judged is not null).Select(part => PartRecord.Of(compilation, part, part.Judged!))],
            VersionRecord.Of(compilation, judged));
    }
}

internal sealed record EvidenceRecord(
    EvidenceStrength Strength,
    EvidenceAgreement Agreement,
    SourceClass? WeakestClass,
    bool NamesItsSource,
    ObservationStatus? WeakestStatus,
    bool? StandsOnOfficial,
    Texts? OfficialCheck)
{
    public static EvidenceRecord Of(Compilation compilation, EvidenceRating rating) => new(
        rating.Strength,
        rating.Agreement,
        rating.WeakestClass,
        rating.NamesItsSource,
        rating.WeakestStatus,
        rating.StandsOnOfficial,
        compilation.In(rating.Official?.Says));
}

internal sealed record MilestoneRecord(string Indicator, DateOnly Deadline, bool DeadlineImplied, DateOnly? Completed)
{
    public static MilestoneRecord Of(MilestoneAssessment judged) => new(
        judged.Milestone.Indicator.Value,
        judged.Milestone.Deadline,
        judged.Milestone.DeadlineIsImplied,
        (judged.Report?.Value as ObservedValue.CompletedOn)?.Date);
}

internal sealed record PartRecord(
    string Id,
    Texts? Name,
    string Indicator,
    ImmutableArray<MemberRecord> Members,
    TargetKind Kind,
    Bound Bound,
    decimal Target,
    decimal? TargetTo,
    string? TargetUnit,
    int TargetYear,
    string? FiscalYear,
    bool TargetYearImplied,
    bool EachYear,
    int BaseYear,
    int? FirstYear,
    Texts TargetText,
    decimal? Baseline,
    decimal? Latest,
    int? LatestYear,
    string FigureUnit,
    decimal? Actual,
    decimal? Required,
    string? MeasuredUnit,
    decimal? Progress,
    decimal? Pace,
    Status Status,
    Reason Reason,
    ImmutableArray<ObservationStatus> Caveats,
    ImmutableArray<RegionTargetRecord> Regions)
{
    public static PartRecord Of(Compilation compilation, GoalPart part, TargetAssessment judged)
    {
        var target = judged.Target;
        return new(
            part.Id,
            compilation.In(part.Tier?.Name),
            target.Indicator.Value,
            MemberRecord.Of(target.Members),
            target.Kind,
            target.Bound,
            target.Value,
            target.UpTo,
            GoalsTable.TargetUnit(target)?.Value,
            target.Year.Value,
            target.Year.IsFiscal ? target.Year.ToString() : null,
            target.YearIsImplied,
            target.EachYear,
            target.BaseYear.Value,
            target.FirstYear?.Value,
            compilation.In(language => language.PlanWords.Targets.Target(target)),
            judged.Baseline?.Current.Number,
            judged.Latest?.Current.Number,
            judged.Latest?.Year.Value,
            compilation.Plan.Indicators[target.Indicator].Unit.Value,
            ComputedNumber.Of(judged.Actual),
            ComputedNumber.Of(judged.Required),
            GoalsTable.MeasuredUnit(compilation.Plan, target)?.Value,
            ComputedNumber.Of(judged.Progress),
            ComputedNumber.Of(judged.Pace),
            judged.Status,
            judged.Reason,
            judged.Caveats,
            [.. target.Regional.Select(own => RegionTargetRecord.Of(compilation, part, own))]);
    }
}

/// <summary>What a target asks of one region, and how its own figures stand against that; nothing before the base year ends.</summary>
internal sealed record RegionTargetRecord(
    string Region, decimal Target, decimal? Latest, int? LatestYear, decimal? Actual, decimal? Required, Status? Status, Reason? Reason)
{
    public static RegionTargetRecord Of(Compilation compilation, GoalPart part, RegionTarget own)
    {
        var judged = compilation.Newest.Ratings
            .FirstOrDefault(rating => rating.Goal.Id == part.Goal.Goal.Id && rating.Tier?.Id == part.Tier?.Id)?
            .Find(own.Region)?.Judged;
        return new(
            own.Region.Value,
            own.Value,
            judged?.Latest?.Current.Number,
            judged?.Latest?.Year.Value,
            ComputedNumber.Of(judged?.Actual),
            ComputedNumber.Of(judged?.Required),
            judged?.Status,
            judged?.Reason);
    }
}
